import { useMemo } from 'react';
import { dueItems } from '../../../lib/due/due-items.ts';
import type { DueItem } from '../../../lib/due/item.ts';
import { clockHere } from '../../../lib/engine/clock.ts';
import { useApp } from '../context.ts';

/** What is to be done now, most urgent first. */
export function useDue(): readonly DueItem[] {
  const { state, now } = useApp();
  return useMemo(() => dueItems(state, clockHere(now)), [state, now]);
}
