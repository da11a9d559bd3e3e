import type { StateChange } from '../../../lib/state/change.ts';
import type { Program } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { localDay, noonOf } from '../dates.ts';
import { counted } from '../words.ts';

/** Sets fields of a program. */
export function setProgram(id: string, set: Partial<Program>): StateChange {
  return { patch: { programs: [{ id, set }] } };
}

/** The stage by hand; an offer notes its time, since from then on the 48 hours to answer it count. */
export function atStage(program: Program, stage: Program['stage'], now: Date): Partial<Program> {
  const isOffer = stage === 'interview-offered' && program.interviewDate === null;
  return {
    stage,
    ...(isOffer &&
      program.interviewOfferedAt === null && { interviewOfferedAt: now.toISOString() }),
  };
}

/** The day of an offer, or that there was none. It brings a program that was only applied to on. */
export function offeredOn({ stage }: Program, date: string): Partial<Program> {
  if (!date) return { interviewOfferedAt: null };
  return {
    interviewOfferedAt: noonOf(date),
    ...(isBefore(stage) && { stage: 'interview-offered' }),
  };
}

/** The day of an interview, or that there is none. It brings a program that was only applied to on. */
export function interviewOn({ stage }: Program, date: string, now: Date): Partial<Program> {
  if (!date) return { interviewDate: null };
  const reached = date < localDay(now) ? 'interviewed' : 'interview-offered';
  return { interviewDate: date, ...(isBefore(stage) && { stage: reached }) };
}

function isBefore(stage: Program['stage']): boolean {
  return stage === 'considering' || stage === 'applied';
}

/** What is said of a removed program: how many mails went with it, and whether its letter of intent is one of them. */
export function removalWords({ name }: Program, mails: number, withIntent: boolean): string {
  const along = mails > 0 ? ` with ${counted(mails, 'mail')} on record` : '';
  const lost = withIntent ? ', your letter of intent too' : '';
  return `${name} removed${along}${lost}`;
}

/** Takes a program off the list, and its mails off the record: nothing else would show them any more. */
export function removeProgram({ messages }: State, id: string): StateChange {
  const mails = messages.filter(({ programId }) => programId === id).map((message) => message.id);
  return { remove: { programs: [id], messages: mails } };
}
