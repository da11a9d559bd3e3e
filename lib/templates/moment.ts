import { dateText, daysSince, daysUntil } from '../engine/clock.ts';
import { historyOf, type Letter as SentLetter } from '../engine/history.ts';
import { isInterviewed } from '../engine/interview.ts';
import * as windows from '../engine/windows.ts';
import type { SeasonEvent } from '../season/season.ts';
import { lastReminderAt, requestedAt } from '../state/progress.ts';
import { mailsTo, mailsToWriter } from '../state/sent-mails.ts';
import type { Situation } from './situation.ts';

/** Local days after the interview in which thanks are timely. */
const timely = 3;

/** Local days since the interview; null where its date is not known or still to come. */
export function daysSinceInterview({ program, clock }: Situation): number | null {
  if (!program?.interviewDate) return null;
  const days = -daysUntil(program.interviewDate, clock);
  return days < 0 ? null : days;
}

/** Whether the interview has taken place, today included. */
export function hadInterview({ program, clock }: Situation): boolean {
  return program !== null && isInterviewed(program, clock, 'thank-you');
}

export function thanksAreLate(situation: Situation): boolean {
  return (daysSinceInterview(situation) ?? 0) > timely;
}

/** Whether the program was thanked after the interview: this contact, where one is known. */
export function isThanked({ facts, program, contact }: Situation): boolean {
  if (!program) return false;
  const address = contact?.email.trim().toLowerCase() ?? '';
  return mailsTo(program, facts.messages).some(
    ({ kind, to }) =>
      kind === 'thank-you' &&
      (address === '' ||
        to.length === 0 ||
        to.some((each) => each.trim().toLowerCase() === address)),
  );
}

/** When the last mail went to the program; null where none did. */
export function lastMail({ facts, program, clock }: Situation): Date | null {
  const at = program ? historyOf(facts).lastSent(program.id, clock.now) : null;
  return at === null ? null : new Date(at);
}

/** The letter of intent that stands, to another program than this one. */
export function intentElsewhere({ facts, program }: Situation): SentLetter | null {
  return (
    historyOf(facts).lettersOfIntent.find(({ programId }) => programId !== program?.id) ?? null
  );
}

/** Why no letter of intent may go to this program: to whom one went that stands; null where none did. */
export function intentBar(situation: Situation): string | null {
  const other = intentElsewhere(situation);
  if (!other) return null;
  const name = other.program?.name ?? 'another program';
  const on = dateText(new Date(other.at), situation.clock.offset);
  return `Your letter of intent went to ${name} on ${on} and stands. The letter of interest makes no promise.`;
}

/** The letter of intent that stands, to this program. */
export function intentHere({ facts, program }: Situation): SentLetter | null {
  return (
    historyOf(facts).lettersOfIntent.find(({ programId }) => programId === program?.id) ?? null
  );
}

/** How many reminders went to the writer. */
export function remindersSent({ facts, writer }: Situation): number {
  if (!writer) return 0;
  return mailsToWriter(writer, facts.messages).filter(({ kind }) => kind === 'reminder').length;
}

/** Whole days since the request or the last reminder; null where neither is on record. */
export function daysSinceAsked({ facts, writer, clock }: Situation): number | null {
  if (!writer) return null;
  const times = [requestedAt(writer, facts.messages), lastReminderAt(writer, facts.messages)];
  const known = times.filter((at) => at !== null).map((at) => daysSince(at, clock));
  return known.length > 0 ? Math.min(...known) : null;
}

/** Local days to the letter's due date; null where none is stored. */
export function daysToDue({ writer, clock }: Situation): number | null {
  return writer?.dueAt ? daysUntil(writer.dueAt, clock) : null;
}

/** Whether the time of an event has come; null where the calendar does not know it, or the program goes by another. */
export function isPast({ facts, program, clock }: Situation, event: SeasonEvent): boolean | null {
  const isOfMatch = event === 'rank-deadline' || event === 'match-day';
  if (isOfMatch && !windows.isInMainMatch(program)) return null;
  const date = facts.season?.dates[event];
  return date ? Date.parse(date.at) <= clock.now.getTime() : null;
}

/** From the Monday of Match Week, 10:00 Eastern, to the end of SOAP; never for programs of another match. */
export function isInSoap(situation: Situation): boolean {
  const { facts, program, clock } = situation;
  return (
    facts.season !== null &&
    windows.isInMainMatch(program) &&
    windows.isInSoap(facts.season, clock.now)
  );
}

/** `March 18: expected date, check nrmp.org`. */
export function eventText({ facts }: Situation, event: SeasonEvent): string {
  return facts.season ? windows.eventText(facts.season, event) : 'date unknown, check nrmp.org';
}
