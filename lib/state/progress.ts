import { type Clock, dayOf } from '../engine/clock.ts';
import { serviceOfSpecialty } from '../season/specialty-service.ts';
import type { Applicant, Message, Program, Writer } from './records.ts';
import { instantOf, isSent, mailsTo, mailsToWriter, sentAt } from './sent-mails.ts';

export { mailsTo, mailsToWriter } from './sent-mails.ts';

/** What the mails on record say beside the stored stages. A mail that is not confirmed counts. */

const stages = ['planned', 'asked', 'agreed', 'packet-sent', 'uploaded', 'thanked'] as const;
type Stage = Writer['stage'];

const impliedBy: Readonly<Partial<Record<Message['kind'], Stage>>> = {
  'letter-request': 'asked',
  reminder: 'asked',
  packet: 'packet-sent',
};

const hour = 3_600_000;
/** How long after the thanks for a letter its upload may be noted: in days, in milliseconds. */
const notedLate = 3 * 24 * hour;

/**
 * How far a letter has come: the later of the stored stage and the one that the mails imply. Thanks close the matter only
 * once the letter is there: those for agreeing to write one do not. Who declined has declined.
 */
export function stageOf(writer: Writer, messages: readonly Message[]): Stage {
  if (writer.stage === 'declined') return 'declined';
  const mails = mailsToWriter(writer, messages);
  const implied = mails.flatMap(({ kind }) => impliedBy[kind] ?? []);
  if (writer.uploadedAt !== null) implied.push('uploaded');
  const stage = latest([writer.stage, ...implied]);
  return stage === 'uploaded' && isThanked(writer, mails) ? 'thanked' : stage;
}

/** When the writer was last asked for the letter: ISO 8601, or null where nobody knows. */
export function requestedAt(writer: Writer, messages: readonly Message[]): string | null {
  return newest([writer.requestedAt, lastMail(writer, messages, 'letter-request')]);
}

/** When the writer was last reminded: ISO 8601, or null. */
export function lastReminderAt(writer: Writer, messages: readonly Message[]): string | null {
  return lastMail(writer, messages, 'reminder');
}

/** When the writer was last given something: ISO 8601, or null. */
export function packetSentAt(writer: Writer, messages: readonly Message[]): string | null {
  return lastMail(writer, messages, 'packet');
}

/** The parts of a packet, as `packet` of a writer holds them. */
export const packetParts = [
  'cv',
  'personal-statement',
  'summary',
  'request-form',
  'aamc-id',
] as const;
export type PacketPart = (typeof packetParts)[number];

/** The service that a writer's letter goes through; specialties that left ERAS are known by name. */
export function letterService(
  writer: Pick<Writer, 'letterService' | 'specialty'>,
  applicant: Pick<Applicant, 'specialty'>,
): Exclude<Writer['letterService'], ''> {
  if (writer.letterService !== '') return writer.letterService;
  return serviceOfSpecialty(applicant.specialty);
}

/**
 * What a writer has not been given yet; the choice to waive is part of it. A letter outside ERAS and ResidencyCAS needs
 * neither form nor AAMC ID.
 */
export function missingInPacket(
  writer: Writer,
  applicant: Pick<Applicant, 'specialty'>,
): (PacketPart | 'waiver')[] {
  const service = letterService(writer, applicant);
  const needed = packetParts.filter(
    (part) =>
      service === 'eras' ||
      service === 'residencycas' ||
      (part !== 'request-form' && part !== 'aamc-id'),
  );
  const given = new Set(
    writer.packet.map((part) => part.trim().toLowerCase().replace(/\s+/g, '-')),
  );
  const missing = needed.filter((part) => !given.has(part));
  return writer.waived === null ? [...missing, 'waiver'] : missing;
}

/** A letter of intent that binds: sent, in the season of a Match year where one is told, and not taken back. */
export function isStandingIntent(mail: Message, matchYear?: number): boolean {
  return mail.kind === 'letter-of-intent' && isSent(mail) && isOfSeason(mail, matchYear);
}

/** The newest letter of intent that stands; null where there is none. */
export function letterOfIntent(messages: readonly Message[], matchYear?: number): Message | null {
  const standing = messages.filter((mail) => isStandingIntent(mail, matchYear));
  return standing.reduce<Message | null>(
    (last, mail) => (last && sentAt(last) >= sentAt(mail) ? last : mail),
    null,
  );
}

/** The June in which the season of a Match year begins; milliseconds since 1970. */
export function seasonBegin(matchYear: number): number {
  return Date.UTC(matchYear - 1, 5, 1);
}

/** Whether a mail was sent in the season of a Match year or later; without a year, always. */
export function isOfSeason(mail: Message, matchYear?: number): boolean {
  return matchYear === undefined || sentAt(mail) >= seasonBegin(matchYear);
}

/**
 * Whether anything went to a program since its offer of an interview; false where its time is unknown. Days are compared,
 * since an offer is often noted once it has been answered.
 */
export function isOfferAnswered(
  program: Program,
  messages: readonly Message[],
  clock: Clock,
): boolean {
  const { interviewOfferedAt } = program;
  if (interviewOfferedAt === null) return false;
  const day = dayOf(new Date(interviewOfferedAt), clock);
  return mailsTo(program, messages).some((mail) => dayOf(new Date(sentAt(mail)), clock) >= day);
}

/** Whether thanks went to a program since the interview; without a date, whether any went. */
export function thankedFor(program: Program, messages: readonly Message[]): boolean {
  // Where the day begins first, it does so 14 hours before it does in UTC.
  const begin = program.interviewDate === null ? 0 : Date.parse(program.interviewDate) - 14 * hour;
  return mailsTo(program, messages).some(
    (mail) => mail.kind === 'thank-you' && sentAt(mail) >= begin,
  );
}

/**
 * Thanks that were written since the last mail that wanted something, and not long before the upload: its time is that of
 * the day on which somebody noted it.
 */
function isThanked(writer: Writer, mails: readonly Message[]): boolean {
  const wanting = mails.filter(({ kind }) => kind in impliedBy).map(sentAt);
  const uploaded = writer.uploadedAt ? Date.parse(writer.uploadedAt) : Number.POSITIVE_INFINITY;
  const earliest = writer.uploadedAt ? uploaded - notedLate : 0;
  const since = Math.max(earliest, ...wanting.filter((at) => at < uploaded));
  return mails.some((mail) => mail.kind === 'thank-you' && sentAt(mail) >= since);
}

function lastMail(
  writer: Writer,
  messages: readonly Message[],
  kind: Message['kind'],
): string | null {
  const mails = mailsToWriter(writer, messages).filter((mail) => mail.kind === kind);
  return newest(mails.map(instantOf));
}

function newest(instants: readonly (string | null)[]): string | null {
  return instants.reduce(
    (last, each) =>
      last !== null && (each === null || Date.parse(each) <= Date.parse(last)) ? last : each,
    null,
  );
}

function latest(all: readonly Stage[]): Stage {
  return stages[Math.max(...all.map((stage) => stages.indexOf(stage as never)))] ?? 'planned';
}
