import { expect, test } from 'vitest';
import {
  phasesAtHand,
  progressOf,
  tickItem,
} from '../../../../components/app/checklist/changes.ts';
import { checklistFor } from '../../../../lib/checklist/checklist.ts';
import { clockAt } from '../../../../lib/engine/clock.ts';
import { sampleSeason, seasonNow } from '../../../tools/sample-season.ts';

const state = sampleSeason(3);
const at = (instant: string) => [...phasesAtHand(checklistFor(state, clockAt(instant)))];

test('a tick is kept only where it differs from what the state shows', () => {
  const now = new Date(seasonNow);
  const shown = { id: 'a', doneBy: () => 'there' };
  const open = { id: 'a', doneBy: () => null };
  const told = (done: boolean) => ({
    put: { ticks: [{ item: 'a', done, at: now.toISOString() }] },
  });
  const none = { remove: { ticks: ['a'] } };
  expect(tickItem(open, true, state, now)).toEqual(told(true));
  expect(tickItem(open, false, state, now)).toEqual(none);
  expect(tickItem(shown, false, state, now)).toEqual(told(false));
  expect(tickItem(shown, true, state, now)).toEqual(none);
  expect(tickItem({ id: 'a' }, true, state, now)).toEqual(told(true));
});

test('the phases at hand move with the season', () => {
  expect(at(seasonNow)).toContain('interviews');
  expect(at(seasonNow)).not.toContain('application');
  expect(at('2027-03-16T12:00:00-04:00')).not.toContain('interviews');
  expect(at('2027-03-20T12:00:00-04:00')).toEqual(['after']);
  expect(at('2025-06-01T12:00:00-04:00').length).toBeGreaterThan(0);
});

test('items of one’s own count as well', () => {
  const [phase] = checklistFor(state, clockAt(seasonNow));
  if (!phase) throw new Error('No phase');
  const { done, all } = progressOf(phase);
  const own = [{ id: 'x', phase: phase.id, title: 'Mine', done: true }];
  expect(progressOf({ ...phase, own })).toEqual({ done: done + 1, all: all + 1 });
});
