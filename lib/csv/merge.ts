import { fold } from '../engine/names.ts';
import type { Contact, Program } from '../state/records.ts';

// Words that one writes and another leaves out.
const idle =
  /\b(?:the|of|at|and|for|in|residency|residencies|program|programme|training|department|dept|gme|acgme)\b/g;

/** A name as far as it tells one program or institution from another. */
export function nameKeyOf(name: string): string {
  return fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(idle, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether two programs have one name and, where both tell it, one institution. */
export function isSameProgram(one: Program, other: Program): boolean {
  const theirs = namesOf(other);
  if (!namesOf(one).some((name) => name !== '' && theirs.includes(name))) return false;
  return agree(one.institution, other.institution) && agree(one.specialty, other.specialty);
}

/**
 * Whether two programs share an address and nothing else speaks against their being one. A coordinator may serve several
 * programs of a hospital, or tracks of one: then one name is not part of the other, or has a track that the other lacks.
 */
export function sharesContact(one: Program, other: Program): boolean {
  const addresses = other.contacts.map(({ email }) => email.toLowerCase());
  const shared = one.contacts.some(({ email }) => email !== '' && addresses.includes(email));
  if (!shared || !agree(one.specialty, other.specialty)) return false;
  if (trackOf(one.name) !== trackOf(other.name)) return false;
  const [mine, theirs] = [namesOf(one), [...namesOf(other), nameKeyOf(other.institution)]];
  return mine.some((a) =>
    theirs.some((b) => a !== '' && b !== '' && (a.includes(b) || b.includes(a))),
  );
}

/** A program with what a row knows beyond it; only the row's dates and words of standing replace what was there. */
export function mergedProgram(
  own: Program,
  row: Partial<Program> & Pick<Program, 'name'>,
): Program {
  const { aliases = [], contacts = [], domains = [], notes = '' } = row;
  const isOther = ![own.name, ...own.aliases].map(nameKeyOf).includes(nameKeyOf(row.name));
  return {
    ...own,
    ...(own.institution === '' && row.institution && { institution: row.institution }),
    ...(own.specialty === '' && row.specialty && { specialty: row.specialty }),
    ...(row.interviewDate && { interviewDate: row.interviewDate }),
    ...(row.stage && { stage: row.stage }),
    ...(row.applicationService && { applicationService: row.applicationService }),
    ...(row.match && { match: row.match }),
    ...(row.contactPolicy && { contactPolicy: row.contactPolicy }),
    notes: own.notes.includes(notes) ? own.notes : [own.notes, notes].filter(Boolean).join('\n'),
    aliases: [...new Set([...own.aliases, ...aliases, ...(isOther ? [row.name] : [])])],
    domains: [...new Set([...own.domains, ...domains])],
    contacts: mergedContacts(own.contacts, contacts),
  };
}

function mergedContacts(own: readonly Contact[], news: readonly Contact[]): Contact[] {
  const merged = [...own];
  for (const contact of news) {
    const at = merged.findIndex(({ name, email }) =>
      email === '' || contact.email === ''
        ? nameKeyOf(name) === nameKeyOf(contact.name)
        : email.toLowerCase() === contact.email,
    );
    const known = merged[at];
    if (!known) merged.push(contact);
    else {
      merged[at] = {
        name: known.name || contact.name,
        email: known.email || contact.email,
        role: known.role === 'other' ? contact.role : known.role,
      };
    }
  }
  return merged;
}

function namesOf({ name, aliases }: Program): string[] {
  return [name, ...aliases].map(nameKeyOf);
}

function trackOf(name: string): string {
  const words =
    /\b(?:track|prelim\w*|categorical|advanced|research|rural|primary care|combined|fellowship)\b/g;
  return (fold(name).match(words) ?? []).toSorted().join(' ');
}

function agree(one: string, other: string): boolean {
  const [a, b] = [nameKeyOf(one), nameKeyOf(other)];
  return a === '' || b === '' || a === b;
}
