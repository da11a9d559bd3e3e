import type { Tick } from '../state/additions.ts';
import type { State } from '../state/schema.ts';

/** What the applicant last said of an item; null where nothing. */
export function tickOf(state: State, item: string): Tick | null {
  return state.checklist?.ticks.findLast((tick) => tick.item === item) ?? null;
}

/** Whether the applicant has ticked an item. */
export function isTicked(state: State, item: string): boolean {
  return tickOf(state, item)?.done ?? false;
}
