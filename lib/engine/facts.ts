import type { Season } from '../season/season.ts';
import { seasonOf } from '../season/seasons.ts';
import type { State } from '../state/schema.ts';

/** What the applicant has stored, as the rules may read it. Never changed in place: another object means other facts. */
export interface Facts
  extends Readonly<Pick<State, 'applicant' | 'programs' | 'writers' | 'messages'>> {
  /** The calendar of the applicant's Match year; null where none is known, which silences the rules that need one. */
  readonly season: Season | null;
}

/** The facts in a state. */
export function factsOf(state: State): Facts {
  const { applicant, programs, writers, messages } = state;
  const season = seasonOf(applicant.matchYear, state.settings?.calendar);
  return { applicant, programs, writers, messages, season };
}
