import { emptyDraft } from '../draft/draft.ts';
import { check } from '../engine/check.ts';
import { clockHere } from '../engine/clock.ts';
import { factsOf } from '../engine/facts.ts';
import { emptyState } from '../state/empty.ts';

/** Reads a mail that nobody writes: grammars are compiled and weights unpacked before the first words have to wait for it. */
export function warmUp(): void {
  const now = new Date();
  const body = 'Dear Dr. Lopez,\n\nThank you for the interview at your residency program.';
  check({ ...emptyDraft, body }, factsOf(emptyState(now)), clockHere(now));
}
