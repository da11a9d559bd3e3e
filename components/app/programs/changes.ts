import { domainOf } from '../../../lib/ledger/contacts.ts';
import { filed } from '../../../lib/ledger/filed.ts';
import type { StateChange } from '../../../lib/state/change.ts';
import type { Contact, Program } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { programOfMail } from '../../../lib/state/sent-mails.ts';
import { instantOn, localDay } from '../dates.ts';
import { counted } from '../words.ts';

/** Sets fields of a program. */
export function setProgram(id: string, set: Partial<Program>): StateChange {
  return { patch: { programs: [{ id, set }] } };
}

/** Puts a person of a program in a place of its list, or behind its end; mails that went to their address are its own then. */
export function setContact(
  program: Program,
  contact: Contact,
  at: number,
  state: State,
): StateChange {
  const { contacts, domains, id } = program;
  const domain = domainOf(contact.email, state);
  const set = {
    contacts: at < contacts.length ? contacts.with(at, contact) : [...contacts, contact],
    ...(domain !== '' && !domains.includes(domain) && { domains: [...domains, domain] }),
  };
  const programs = state.programs.map((each) => (each.id === id ? { ...each, ...set } : each));
  return { patch: { programs: [{ id, set }], messages: filed({ ...state, programs }) } };
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
export function offeredOn({ stage }: Program, date: string, now: Date): Partial<Program> {
  if (!date) return { interviewOfferedAt: null };
  return {
    interviewOfferedAt: instantOn(date, now),
    ...(isBefore(stage) && { stage: 'interview-offered' }),
  };
}

/**
 * The day of an interview, or that there is none. It brings a program that was only applied to on, and one that was not
 * interviewed yet back.
 */
export function interviewOn({ stage }: Program, date: string, now: Date): Partial<Program> {
  if (!date) return { interviewDate: null };
  const today = localDay(now);
  const reached = date < today ? 'interviewed' : 'interview-offered';
  const isWrong = isBefore(stage) || (stage === 'interviewed' && date > today);
  return { interviewDate: date, ...(isWrong && { stage: reached }) };
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
export function removeProgram({ programs, messages }: State, id: string): StateChange {
  const mails = messages.filter((mail) => programOfMail(mail, programs)?.id === id);
  return { remove: { programs: [id], messages: mails.map((mail) => mail.id) } };
}
