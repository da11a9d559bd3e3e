import type { Audience, Draft } from '../draft/draft.ts';
import { clockHere } from '../engine/clock.ts';
import type { Facts } from '../engine/facts.ts';
import { programOf, type Recipient } from '../engine/recipients.ts';
import { aboutProgram, aboutWriter } from '../ledger/about.ts';
import { domainOf } from '../ledger/contacts.ts';
import { shortName } from '../ledger/kinds.ts';
import type { Program } from '../state/records.ts';
import { asNamesake } from './namesakes.ts';
import type { ShownPerson } from './view.ts';

interface Read {
  audience: Audience;
  recipients: readonly Recipient[];
}

/** Whom a mail is taken to go to; strangers only where it reads like a mail to a program or a writer. */
export function peopleOf(
  draft: Draft,
  { audience, recipients }: Read,
  facts: Facts,
): ShownPerson[] {
  const main = programOf(recipients);
  const people = recipients.map((recipient) => {
    const { field, person } = recipient;
    const known = knownAs(recipient, audience, facts);
    return {
      key: keyOf(recipient),
      ...person,
      known,
      namesakes: recipient.namesakes.map(asNamesake),
      guess: guessOf(recipient, audience, draft, facts, main),
      field,
    };
  });
  const seen = new Set<string>();
  return people.flatMap(({ field, ...person }) => {
    const { email, known, name, namesakes } = person;
    if (namesakes.length > 0) return [person];
    if (!known) {
      const isAsked = audience !== 'other' && field === 'to' && (email || name) !== '';
      return isAsked ? [person] : [];
    }
    // Colleagues at the same program are one line.
    const line = `${known.title} ${known.by}`;
    if (seen.has(line)) return [];
    seen.add(line);
    return [person];
  });
}

/** Names a recipient as long as the page shows the same one there. */
export function keyOf({ field, index, person }: Recipient): string {
  return `${field} ${index} ${person.email || person.name}`;
}

function knownAs(
  { by, programs, writer }: Recipient,
  audience: Audience,
  facts: Facts,
): ShownPerson['known'] {
  if (by === null || (by === 'domain' && audience !== 'program')) return null;
  const [program] = programs;
  if (writer && (audience === 'writer' || !program)) {
    const title = writer.title ? `${writer.title} ${writer.name}` : writer.name;
    return { title, facts: aboutWriter(writer, facts, clockHere(new Date())), by };
  }
  if (!program) return null;
  if (programs.length > 1) return { title: programs.map(shortName).join(' or '), facts: [], by };
  return {
    title: shortName(program),
    facts: aboutProgram(program, facts, clockHere(new Date())),
    by,
  };
}

/** The program of the domain, else the only one that the draft names, else that of the other recipients. */
function guessOf(
  { person, programs }: Recipient,
  audience: Audience,
  { body, subject }: Draft,
  facts: Facts,
  main: Program | null,
): ShownPerson['guess'] {
  const domain = domainOf(person.email, facts);
  if (audience === 'writer') return { is: 'writer', id: null, domain };
  const named = programs.length > 0 ? programs : namedIn(`${subject}\n${body}`, facts);
  const [only, ...more] = named.length > 0 || !main ? named : [main];
  return { is: 'program', id: only && more.length === 0 ? only.id : null, domain };
}

function namedIn(text: string, { programs }: Facts) {
  const words = text.toLowerCase();
  return programs.filter((program) =>
    [shortName(program), ...program.aliases, program.institution].some(
      (name) => name.length > 3 && words.includes(name.toLowerCase()),
    ),
  );
}
