import type { Kind } from '../draft/draft.ts';
import type { Program } from '../state/records.ts';
import { type Clock, daysUntil } from './clock.ts';

/** The stage as it is today: an offered interview whose day has passed has taken place, though nobody has said so. */
export function reachedStage(program: Program, clock: Clock): Program['stage'] {
  const { stage, interviewDate } = program;
  const isOver = interviewDate !== null && daysUntil(interviewDate, clock) < 0;
  return stage === 'interview-offered' && isOver ? 'interviewed' : stage;
}

/**
 * Whether the interview has taken place: its date has passed, or without a date the stage says so. On the day itself the
 * stage or a mail of thanks tells.
 */
export function isInterviewed(program: Program, clock: Clock, kind: Kind): boolean {
  if (program.stage === 'interview-declined') return false;
  if (program.interviewDate === null) return program.stage === 'interviewed';
  const days = daysUntil(program.interviewDate, clock);
  return days < 0 || (days === 0 && (program.stage === 'interviewed' || kind === 'thank-you'));
}
