import type { ListedItem, ListedPhase } from '../../../lib/checklist/checklist.ts';
import { clockHere } from '../../../lib/engine/clock.ts';
import type { StateChange } from '../../../lib/state/change.ts';
import type { State } from '../../../lib/state/schema.ts';

/**
 * Ticks an item, or takes its tick away. A tick is kept only where it says something else than the state does, so that
 * what the state shows counts again as soon as the applicant agrees with it.
 */
export function tickItem(
  { id, doneBy }: Pick<ListedItem, 'id' | 'doneBy'>,
  done: boolean,
  state: State,
  now: Date,
): StateChange {
  const shown = (doneBy?.(state, clockHere(now)) ?? null) !== null;
  if (done === shown) return { remove: { ticks: [id] } };
  return { put: { ticks: [{ item: id, done, at: now.toISOString() }] } };
}

/** Adds an item of the applicant's own to a phase. */
export function addOwnItem(id: string, phase: string, title: string): StateChange {
  return { put: { ownItems: [{ id, phase, title }] } };
}

/** Takes an item of the applicant's own away, and its tick. */
export function removeOwnItem(id: string): StateChange {
  return { remove: { ownItems: [id], ticks: [id] } };
}

/** How many items of a phase are done, and how many there are. */
export function progressOf({ items, own }: ListedPhase): { done: number; all: number } {
  const done =
    items.filter((item) => item.done !== null).length + own.filter((item) => item.done).length;
  return { done, all: items.length + own.length };
}

/**
 * The phases that are at hand: after the last one whose dates have all passed, up to the first with a date to come; the last
 * of all where every date has passed.
 */
export function phasesAtHand(phases: readonly ListedPhase[]): Set<string> {
  const dated = (phase: ListedPhase) => phase.items.filter(({ dateText }) => dateText !== '');
  const last = phases.findLastIndex((phase) => {
    const items = dated(phase);
    return items.length > 0 && items.every(({ isPast }) => isPast);
  });
  const next = phases.findIndex((phase) => dated(phase).some(({ isPast }) => !isPast));
  const first = Math.min(last + 1, phases.length - 1);
  const atHand = phases.slice(first, next < 0 ? phases.length : Math.max(next, first) + 1);
  return new Set(atHand.map(({ id }) => id));
}
