import { type Clock, dayOf, dayOfDate, minute } from '../engine/clock.ts';
import type { Facts } from '../engine/facts.ts';
import type { Message, Program, Writer } from '../state/records.ts';
import { instantOf, isAhead, mailsTo, mailsToWriter, sentAt } from '../state/sent-mails.ts';
import { shortName } from './kinds.ts';

const stages: Readonly<Record<Program['stage'], string>> = {
  considering: 'considering',
  applied: 'applied',
  'interview-offered': 'interview offered',
  interviewed: 'interviewed',
  waitlisted: 'waitlisted',
  'interview-declined': 'interview declined',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

const policies: Readonly<Record<Program['contactPolicy'], string>> = {
  unknown: '',
  welcome: '',
  'not-needed': 'says mails are not needed',
  'do-not-send': 'asks not to write',
};

/** What matters of a program to somebody who is writing to it: `interviewed Dec 2`, `thank-you sent`. */
export function aboutProgram(program: Program, { messages }: Facts, clock: Clock): string[] {
  const sent = mailsTo(program, messages);
  const intent = latest(sent, 'letter-of-intent', ({ retractedAt }) => retractedAt === null);
  const last = sent.toSorted((a, b) => sentAt(a) - sentAt(b)).at(-1);
  const mails = [
    latest(sent, 'thank-you') ? 'thank-you sent' : '',
    intent
      ? `letter of intent ${isAhead(intent, clock.now) ? 'goes out' : 'sent'} ${dayOfMail(intent, clock)}`
      : '',
  ].filter(Boolean);
  if (mails.length === 0 && last)
    mails.push(
      `${isAhead(last, clock.now) ? 'mail goes out' : 'last mail'} ${dayOfMail(last, clock)}`,
    );
  return [interview(program, clock), ...mails, policies[program.contactPolicy]].filter(Boolean);
}

/** What matters of a writer: `asked Jun 1`, `letter due Aug 25`. */
export function aboutWriter(writer: Writer, { messages }: Facts, clock: Clock): string[] {
  const sent = mailsToWriter(writer, messages);
  const asked = latest(sent, 'letter-request')?.at ?? writer.requestedAt;
  const reminded = latest(sent, 'reminder');
  return [
    'writes a letter',
    asked ? `asked ${dayOfInstant(asked, clock)}` : '',
    reminded ? `reminded ${dayOfInstant(reminded.at, clock)}` : '',
    latest(sent, 'packet') ? 'packet sent' : '',
    writer.dueAt ? `due ${dayWords(writer.dueAt)}` : '',
  ].filter(Boolean);
}

/** What the program, the writer or the stranger is called to whom a mail went. */
export function whomTo({ programId, to, writerId }: Message, { programs, writers }: Facts): string {
  const program = programs.find(({ id }) => id === programId);
  const writer = writers.find(({ id }) => id === writerId);
  return program ? shortName(program) : (writer?.name ?? to[0] ?? 'somebody');
}

function interview({ interviewDate, stage }: Program, clock: Clock): string {
  if (!interviewDate) return stages[stage];
  const hasPassed = dayOfDate(interviewDate) <= dayOf(clock.now, clock);
  return `${hasPassed ? 'interviewed' : 'interview on'} ${dayWords(interviewDate)}`;
}

function latest(
  sent: readonly Message[],
  kind: Message['kind'],
  holds: (message: Message) => boolean = () => true,
): Message | undefined {
  return sent
    .filter((message) => message.kind === kind && holds(message))
    .toSorted((a, b) => sentAt(a) - sentAt(b))
    .at(-1);
}

function dayOfMail(mail: Message, clock: Clock): string {
  return dayOfInstant(instantOf(mail), clock);
}

/** `Dec 2` */
function dayWords(date: string): string {
  const written = { timeZone: 'UTC', month: 'short', day: 'numeric' } as const;
  return new Date(date).toLocaleDateString('en-US', written);
}

function dayOfInstant(at: string, { offset }: Clock): string {
  return dayWords(new Date(Date.parse(at) + offset * minute).toISOString());
}
