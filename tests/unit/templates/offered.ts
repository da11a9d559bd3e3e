import { clockAt } from '../../../lib/engine/clock.ts';
import { factsOf } from '../../../lib/engine/facts.ts';
import type { State } from '../../../lib/state/schema.ts';
import { offers } from '../../../lib/templates/offers.ts';
import { type Addressee, situationOf } from '../../../lib/templates/situation.ts';
import { sampleState } from '../sample.ts';

export const january = '2027-01-20T10:00:00-05:00';
export const soap = '2027-03-16T12:00:00-04:00';

export function at(now: string, to: Addressee, change?: (state: State) => void) {
  const state = sampleState();
  change?.(state);
  return situationOf(factsOf(state), clockAt(now), to);
}

export function offered(now: string, to: Addressee, change?: (state: State) => void) {
  return offers(at(now, to, change)).offered.map(({ letter }) => letter.id);
}

export function refusal(id: string, now: string, to: Addressee, change?: (state: State) => void) {
  return offers(at(now, to, change)).refused.find(({ letter }) => letter.id === id)?.not;
}

export const lakeside = { programId: 'p1' };
export const smith = { writerId: 'w1' };
export const chen = { writerId: 'w2' };
