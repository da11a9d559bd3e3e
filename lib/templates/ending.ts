import { isInMainMatch } from '../engine/windows.ts';
import type { Program } from '../state/records.ts';
import { isPast } from './moment.ts';
import type { Situation } from './situation.ts';

/** What is behind an applicant, so that little is left to say to a program. */
export type Ending = 'turned-away' | 'withdrawn' | 'matched' | 'ranked';

/** For letters that make sense at any time, such as thanks. */
export const anyEnding: readonly Ending[] = ['turned-away', 'withdrawn', 'matched', 'ranked'];

const turnedAway: Partial<Readonly<Record<Program['stage'], string>>> = {
  withdrawn: 'You have withdrawn there.',
  rejected: 'They have turned your application down.',
  'interview-declined': 'You have declined their interview.',
};

/** What has ended for the applicant and this program, each with a sentence that says so. */
export function endings(situation: Situation): ReadonlyMap<Ending, string> {
  const { facts, program } = situation;
  const { matchStatus, withdrawn } = facts.applicant;
  const found = new Map<Ending, string>();
  const away = program && turnedAway[program.stage];
  if (away) found.set('turned-away', away);
  if (withdrawn && isInMainMatch(program))
    found.set('withdrawn', 'You have withdrawn from the Match.');
  if (matchStatus === 'matched') found.set('matched', 'You have matched, and that position binds.');
  if (isPast(situation, 'rank-deadline'))
    found.set('ranked', 'Rank lists are closed: it could not change anything.');
  return found;
}
