import { isInMainMatch } from '../engine/windows.ts';
import { dateOf, hasCome } from './days.ts';
import { unansweredOffer } from './follow-up.ts';
import type { DueItem, Outlook } from './item.ts';
import { openPrograms } from './open.ts';

/** Interviews whose day is not on record. Nothing hangs on it any more once the rank order list is certified. */
export function interviewDates(outlook: Outlook): DueItem[] {
  const isRanked = hasCome(outlook, 'rank-deadline');
  return openPrograms(outlook).flatMap((program): DueItem[] => {
    const { id, name, stage, interviewDate } = program;
    const isOffered = stage === 'interview-offered';
    if (interviewDate !== null || !(isOffered || stage === 'interviewed')) return [];
    if (isRanked && isInMainMatch(program)) return [];
    if (unansweredOffer(program, outlook) !== null) return [];
    return [
      {
        kind: 'interview-date',
        programId: id,
        writerId: null,
        item: `interview-date:${id}`,
        due: dateOf(outlook.today),
        status: isOffered ? 'due' : 'next',
        title: `Add the interview date of ${name}`,
        why: 'From the date Matchproof tells when thanks are due, and that a thank-you comes late.',
        action: { edit: 'interviewDate' },
      },
    ];
  });
}
