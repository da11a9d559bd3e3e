import { doneOf, itemsFor } from '../checklist/checklist.ts';
import { eventText, isInMainMatch } from '../engine/windows.ts';
import { letterOfIntent } from '../state/progress.ts';
import { programOfMail } from '../state/sent-mails.ts';
import { dateOf, dayOfEvent, hasCome } from './days.ts';
import type { DueItem, Outlook } from './item.ts';
import { isInPlay } from './open.ts';

/** The checklist's item that says the same of no program in particular. */
const rankFirst = 'rank-intent-first';

/** The program of the standing letter of intent is to be ranked first before the list is due. */
export function followThroughs(outlook: Outlook): DueItem[] {
  const { state, season } = outlook;
  const letter = letterOfIntent(state.messages, state.applicant.matchYear);
  const program = letter && programOfMail(letter, state.programs);
  const day = dayOfEvent(outlook, 'rank-deadline');
  if (!program || !season || day === null || hasCome(outlook, 'rank-deadline')) return [];
  if (!isInPlay(program) || !isInMainMatch(program)) return [];
  if (state.applicant.matchStatus === 'matched' || isRankedFirst(outlook)) return [];
  return [
    {
      kind: 'letter-of-intent-follow-through',
      programId: program.id,
      writerId: null,
      item: `letter-of-intent-follow-through:${program.id}`,
      due: dateOf(day),
      status: hasCome(outlook, 'ranking-opens') ? 'due' : 'next',
      title: `Rank ${program.name} first`,
      why: `Your letter of intent said so. The list is due ${eventText(season, 'rank-deadline')}.`,
      action: { tick: rankFirst },
    },
  ];
}

function isRankedFirst({ state, clock }: Outlook): boolean {
  const item = itemsFor(state).find(({ id }) => id === rankFirst);
  return item !== undefined && doneOf(item, state, clock) !== null;
}
