import type { State } from '../state/schema.ts';

/** What the applicant has stored, as the rules may read it. */
export type Facts = Readonly<Pick<State, 'applicant' | 'programs' | 'writers' | 'messages'>>;
