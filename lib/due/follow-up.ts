import { isOfferAnswered } from '../state/progress.ts';
import type { Program } from '../state/records.ts';
import { dateOf, dayOfInstant, dayText } from './days.ts';
import type { DueItem, Outlook } from './item.ts';
import { openPrograms } from './open.ts';

const hour = 3_600_000;
/** An offer that nobody answered in two weeks is no longer one. */
const droppedAfter = 14 * 24 * hour;

/** Interview offers to be answered: programs give at least 48 hours. */
export function followUps(outlook: Outlook): DueItem[] {
  const { clock } = outlook;
  return openPrograms(outlook).flatMap((program): DueItem[] => {
    const offeredAt = unansweredOffer(program, outlook);
    if (offeredAt === null) return [];
    const end = offeredAt + 48 * hour;
    const day = dayOfInstant(new Date(end).toISOString(), clock);
    return [
      {
        kind: 'follow-up',
        programId: program.id,
        writerId: null,
        item: `follow-up:${program.id}`,
        due: dateOf(day),
        status: end < clock.now.getTime() ? 'late' : 'due',
        title: `Answer the interview offer of ${program.name}`,
        why: `Programs give at least 48 hours to answer: until ${dayText(day)}. Once you have answered, add the interview date.`,
        action: { write: 'other' },
      },
    ];
  });
}

/** When an offer came that still waits for an answer, in milliseconds since 1970; null where none does. */
export function unansweredOffer(program: Program, { state, clock }: Outlook): number | null {
  const { stage, interviewOfferedAt, interviewDate } = program;
  if (stage !== 'interview-offered' || interviewOfferedAt === null || interviewDate !== null)
    return null;
  const offeredAt = Date.parse(interviewOfferedAt);
  if (clock.now.getTime() > offeredAt + droppedAfter) return null;
  return isOfferAnswered(program, state.messages, clock) ? null : offeredAt;
}
