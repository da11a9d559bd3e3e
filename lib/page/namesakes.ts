import type { Entry } from '../engine/directory.ts';
import type { Facts } from '../engine/facts.ts';
import { nameKey } from '../engine/names.ts';
import { shortName } from '../ledger/kinds.ts';
import type { ShownPerson } from './view.ts';

/** Somebody on record as one of several who have a name. */
export function asNamesake(entry: Entry): ShownPerson['namesakes'][number] {
  const { contact, programs, writer } = entry;
  const places = programs.map(shortName).join(' and ');
  const role = contact && contact.role !== 'other' ? contact.role : '';
  return {
    id: idOf(entry),
    title: places || `${writer?.name ?? 'Somebody'}, letter writer`,
    detail: addressOf(entry) || role || writer?.specialty || writer?.workedTogether || '',
  };
}

/** Tells people of the same name apart, also after the facts were read again. */
export function idOf(entry: Entry): string {
  const places = [...entry.programs.map(({ id }) => id), entry.writer?.id ?? ''];
  return `${places.join(' ')} ${addressOf(entry)}`;
}

export function addressOf({ contact, writer }: Entry): string {
  return (contact?.email || writer?.email || '').trim();
}

/** Facts in which nobody but one of them has a name; the same facts where that one is no longer among them. */
export function onlyCalled(name: string, chosen: Entry, facts: Facts): Facts {
  const key = nameKey(name);
  const ids = new Set(chosen.programs.map(({ id }) => id));
  let isThere = false;
  const named = <T extends { name: string; email: string }>(person: T, isIn: boolean): T => {
    if (nameKey(person.name) !== key) return person;
    if (!isIn || person.email.trim() !== addressOf(chosen)) return { ...person, name: '' };
    isThere = true;
    return person;
  };
  const programs = facts.programs.map((program) => {
    const isIn = ids.has(program.id);
    const contacts = program.contacts.map((contact) => named(contact, isIn));
    const isSame = contacts.every((contact, at) => contact === program.contacts[at]);
    return isSame ? program : { ...program, contacts };
  });
  const writers = facts.writers.map((each) => named(each, each.id === chosen.writer?.id));
  return isThere ? { ...facts, programs, writers } : facts;
}
