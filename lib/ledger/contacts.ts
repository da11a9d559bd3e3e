import type { Facts } from '../engine/facts.ts';
import type { RecordsChange } from '../state/change.ts';
import { newProgram } from '../state/new-program.ts';
import type { Contact, Writer } from '../state/records.ts';

/** Who somebody is, as the applicant has said. */
export interface Identity {
  name: string;
  /** Empty where neither the page nor the applicant has one. */
  email: string;
  is: 'program' | 'writer';
  /** Of the program or writer on record; null for a new one. */
  id: string | null;
  /** The name of a new program. */
  program: string;
  /** Everybody there has an address of this domain; empty to store none. */
  domain: string;
}

/** Addresses that say nothing about where somebody works. */
const publicDomains =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|gmx|mail|zoho|qq|163|yandex)\.[a-z.]{2,6}$|^pm\.me$/;

/** Whether anybody can have an address at a domain. */
export function isPublicDomain(domain: string): boolean {
  return publicDomains.test(domain);
}

/** The domain of an address, where it is that of an institution other than the applicant's own. */
export function domainOf(email: string, { applicant }: Pick<Facts, 'applicant'>): string {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (!email.includes('@') || isPublicDomain(domain)) return '';
  return applicant.emails.some((own) => own.toLowerCase().endsWith(`@${domain}`)) ? '' : domain;
}

/** Stores a contact with the program or writer it belongs to, and what was already sent to its address. */
export function identify(identity: Identity, facts: Facts, newId: () => string): RecordsChange {
  const id = identity.id ?? newId();
  const change =
    identity.is === 'program' ? asContact(identity, id, facts) : asWriter(identity, id, facts);
  const sent = sentTo(identity, facts);
  if (sent.length === 0) return change;
  const set = identity.is === 'program' ? { programId: id } : { writerId: id };
  return {
    ...change,
    patch: { ...change.patch, messages: sent.map((message) => ({ id: message, set })) },
  };
}

function asContact({ domain, email, name, program }: Identity, id: string, facts: Facts) {
  const contact: Contact = { name, email, role: 'other' };
  const known = facts.programs.find((each) => each.id === id);
  if (!known) {
    const blank = newProgram(id, program, facts.applicant.specialty);
    const told = { contacts: [contact], domains: domain ? [domain] : [] };
    return { put: { programs: [{ ...blank, ...told }] } };
  }
  const others = known.contacts.filter((each) => !isSame(each, contact));
  const domains = domain && !known.domains.includes(domain) ? [domain] : [];
  const set = { contacts: [...others, contact], domains: [...known.domains, ...domains] };
  return { patch: { programs: [{ id, set }] } };
}

function asWriter({ email, name }: Identity, id: string, facts: Facts): RecordsChange {
  const known = facts.writers.find((each) => each.id === id);
  if (!known) return { put: { writers: [newWriter(id, name, email)] } };
  return email ? { patch: { writers: [{ id, set: { email } }] } } : {};
}

function isSame(a: Contact, b: Contact): boolean {
  const sameName = a.name.toLowerCase() === b.name.toLowerCase();
  if (a.email === '' || b.email === '') return sameName;
  return a.email.toLowerCase() === b.email.toLowerCase();
}

/** Mails to the same address that nobody on record was known for. */
function sentTo({ email, name }: Identity, { messages }: Facts): string[] {
  const address = (email || name).toLowerCase();
  return messages
    .filter(({ programId, to, writerId }) => {
      return !programId && !writerId && to.some((each) => each.toLowerCase() === address);
    })
    .map(({ id }) => id);
}

function newWriter(id: string, name: string, email: string): Writer {
  return {
    id,
    name,
    email,
    title: '',
    specialty: '',
    workedTogether: '',
    stage: 'planned',
    requestedAt: null,
    dueAt: null,
    waived: null,
    country: '',
    letterService: '',
    packet: [],
    uploadedAt: null,
    workedUntil: null,
  };
}
