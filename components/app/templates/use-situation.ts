import { useMemo } from 'react';
import type { Situation } from '../../../lib/templates/situation.ts';
import { useApp } from '../context.ts';
import type { Whom } from './place.ts';
import { situationFor } from './writing.ts';

/** Whom a letter would be written to, and when; looked up once as long as nothing changes, and not with each key. */
export function useSituation({ programId, writerId }: Whom): Situation {
  const { state, now } = useApp();
  return useMemo(
    () => situationFor(state, now, { programId, writerId }),
    [state, now, programId, writerId],
  );
}
