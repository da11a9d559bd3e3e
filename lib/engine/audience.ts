import type { Audience, Person } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import type { Facts } from './facts.ts';
import { readAudience } from './read-audience.ts';

/** At a program's own domain less is needed than from a stranger's address (log odds). */
const enoughAtDomain = -1;

/**
 * Whom a draft is written to: an exactly stored address in To, then in Cc and Bcc; then a stored domain, if the draft
 * itself reads like a mail to a program; then the draft alone; unclear is `other`.
 */
export function audienceOf(doc: Omit<Doc, 'audience'>, facts: Facts): Audience {
  const { to, cc, bcc } = doc.draft;
  const stored = storedAs(to, facts) ?? storedAs([...cc, ...bcc], facts);
  if (stored) return stored;
  const read = readAudience(doc);
  const domains = new Set(facts.programs.flatMap((p) => p.domains.map((d) => d.toLowerCase())));
  if (to.some((person) => domains.has(domainOf(person))))
    return read.program > enoughAtDomain && read.program >= read.writer
      ? 'program'
      : read.audience === 'writer'
        ? 'writer'
        : 'other';
  return read.audience;
}

function storedAs(people: readonly Person[], facts: Facts): Audience | null {
  const addresses = new Set(people.map((p) => p.email.toLowerCase()).filter(Boolean));
  const holds = (email: string) => addresses.has(email.toLowerCase());
  if (facts.programs.some((p) => p.contacts.some((c) => holds(c.email)))) return 'program';
  return facts.writers.some((w) => holds(w.email)) ? 'writer' : null;
}

function domainOf(person: Person): string {
  return person.email.slice(person.email.lastIndexOf('@') + 1).toLowerCase();
}
