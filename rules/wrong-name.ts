import type { Fix } from '../lib/draft/draft.ts';
import { toLopez, toWriter } from '../lib/engine/example-mail.ts';
import { type Greeted, greetedIn } from '../lib/engine/greeting.ts';
import { mayBeCalled, type PersonName, readName } from '../lib/engine/names.ts';
import { programNamesOf } from '../lib/engine/program-names.ts';
import type { Recipient } from '../lib/engine/recipients.ts';
import type { Context, ContextRule, Hit, Mark, Scenarios } from '../lib/engine/rule.ts';

export const rule: ContextRule = {
  id: 'wrong-name',
  severity: 'warning',
  audience: ['program', 'writer'],
  title: 'Greets somebody else',
  message: 'The name in the greeting is none of the recipients’. Check whom the mail goes to.',
  source: '',
  inContext: (context) => {
    const greeted = greetedIn(context.doc).filter((one) => isSurname(one, context));
    if (greeted.length === 0) return [];
    const people = context.recipients.map((recipient) => ({
      recipient,
      names: namesOf(recipient),
    }));
    const isGreeted = (names: readonly PersonName[]) =>
      greeted.some(({ words }) => names.some((name) => mayBeCalled(words, name)));
    const wrong = greeted.filter(
      ({ words }) => !people.some(({ names }) => names.some((name) => mayBeCalled(words, name))),
    );
    const unknown = people
      .filter(({ names }) => names.length === 0)
      .map(({ recipient }) => recipient);
    const inTo = people.filter(({ recipient }) => recipient.field === 'to');
    const free = people.filter(({ names }) => names.length > 0 && !isGreeted(names));
    const [first] = wrong;
    if (!first || inTo.length === 0 || !people.some(({ names }) => names.length > 0)) return [];
    // Somebody nameless may be the one who is greeted; an address often shows the name.
    if (unknown.some((each) => each.field === 'to' || mayBeMailOf(each, first))) return [];
    if (wrong.length < greeted.length && !free.some(({ recipient }) => recipient.field === 'to'))
      return [];
    const right = (free.find(({ recipient }) => recipient.field === 'to') ?? inTo[0])?.names[0];
    return [markOf(first, right, inTo[0]?.recipient ?? null)];
  },
};

const ofName = /^(?:\p{Lu}|(?:de|la|van|der|von|del|al|el|bin)$)/u;

/** Whether the greeting gives a surname: with a title, or as a full name that is no program's. */
function isSurname({ words, title, ...at }: Greeted, { doc, facts, said }: Context): boolean {
  const isSlot = (slot: Hit) => slot.field === 'body' && slot.start < at.end && slot.end > at.start;
  if (said('placeholder').some(isSlot)) return false;
  if (title !== '') return true;
  if (words.length < 2 || words.length > 3 || !words.every((each) => ofName.test(each)))
    return false;
  const { start, end } = doc.own.greeting ?? { start: 0, end: 0 };
  return programNamesOf(facts).find(doc.draft.body.slice(start, end)).length === 0;
}

/** A recipient's names on record and as the page shows them. */
function namesOf({ person, contact, writer }: Recipient): PersonName[] {
  return [contact?.name, writer?.name, person.name].flatMap((name) => readName(name ?? '') ?? []);
}

/** Whether the address is that of the person greeted: `r.feld@`, `jsmith@`. */
function mayBeMailOf({ person }: Recipient, { words }: Greeted): boolean {
  const local = person.email.slice(0, Math.max(0, person.email.lastIndexOf('@'))).toLowerCase();
  const last = (words.at(-1) ?? '').toLowerCase();
  return local === '' || (last.length > 2 && local.includes(last));
}

function markOf(
  { words, title, start, end, from }: Greeted,
  right: PersonName | undefined,
  recipient: Recipient | null,
): Mark {
  const called = words.join(' ');
  const surname = right?.surname ?? '';
  const fixes = (): Fix[] => {
    if (!right || surname === '') return [];
    // `Mr.` and `Ms.` may not fit the right person.
    const gendered = /^(?:mr|mrs|ms|miss|mx|sir|madam|messrs)/i.test(title);
    const isDoctor =
      recipient?.writer != null ||
      /^(?:director|faculty|resident)$/.test(recipient?.contact?.role ?? '');
    const full = fullName(right, recipient);
    if (gendered && from < start) return [one(from, end, isDoctor ? `Dr. ${surname}` : full)];
    return [one(start, end, words.length > 1 && title === '' ? full : surname)];
  };
  const message = surname
    ? `The greeting names ${called}, but the mail goes to ${fullName(right as PersonName, recipient)}. Check whom it is for.`
    : rule.message;
  return { field: 'body', start, end, message, fixes };
}

function one(start: number, end: number, replacement: string): Fix {
  return { label: `Write ${replacement}`, edits: [{ field: 'body', start, end, replacement }] };
}

function fullName({ surname, words }: PersonName, recipient: Recipient | null): string {
  const stored = recipient?.contact?.name || recipient?.writer?.name;
  if (stored) return stored;
  const shown = recipient?.person.name ?? '';
  return shown !== '' && !shown.includes(',') ? shown : words.length > 0 ? surname : '';
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'another director',
      draft: { body: 'Dear Dr. Haddad,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'one wrong letter',
      draft: { body: 'Dear Dr. Lopes,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'right given name, wrong surname',
      draft: { body: 'Dear Dr. Maria Gomez,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'a full name without title',
      draft: { body: 'Dear Omar Haddad,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'the other writer',
      draft: {
        ...toWriter('Chen', 'Letter for pediatrics', 'Here is the date again: August 25.'),
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
      },
    },
    {
      title: 'a compound surname of somebody else',
      draft: { body: 'Dear Dr. de la Cruz,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'a display name turned round, with degrees',
      draft: {
        to: [{ name: 'Lopez, Maria MD MPH', email: 'mlopez@lakesidechildrens.example' }],
        body: 'Dear Professor Rivera,\n\nThank you for the day.\n\nAsha Rao',
      },
    },
    {
      title: 'one of two doctors',
      draft: {
        to: [
          { name: 'Maria Lopez', email: 'mlopez@lakesidechildrens.example' },
          { name: 'Dana Kim', email: 'dkim@lakesidechildrens.example' },
        ],
        body: 'Dear Drs. Lopez and Haddad,\n\nThank you for the day.\n\nAsha Rao',
      },
    },
    {
      title: 'the greeting runs into the text',
      draft: {
        body: 'Dear Dr. Haddad, thank you for the day and for the tour of the wards that I will remember.\n\nAsha Rao',
      },
    },
    {
      title: 'a coordinator by another name',
      draft: {
        to: [{ name: '', email: 'dkim@lakesidechildrens.example' }],
        body: 'Dear Ms. Park,\n\nI confirm the time.\n\nAsha Rao',
      },
    },
    {
      title: 'a gendered title and another name',
      draft: { body: 'Dear Mr. Haddad,\n\nThank you for the day.\n\nAsha Rao' },
    },
  ],
  allows: [
    { title: 'the surname', draft: toLopez('Thank you for the day.') },
    {
      title: 'accents and capitals',
      draft: { body: 'Dear Dr. LÓPEZ,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'part of a compound surname',
      draft: {
        to: [{ name: '', email: 'adelacruz@hopemedical.example' }],
        body: 'Dear Dr. Cruz,\n\nThank you for the mail.\n\nAsha Rao',
      },
    },
    {
      title: 'particles in capitals',
      draft: {
        to: [{ name: '', email: 'adelacruz@hopemedical.example' }],
        body: 'Dear Dr. De La Cruz,\n\nThank you for the mail.\n\nAsha Rao',
      },
    },
    { title: 'the given name', draft: { body: 'Dear Maria,\n\nThank you for the day.\n\nAsha' } },
    {
      title: 'another given name alone',
      draft: { body: 'Hi Omar,\n\nThank you for the day.\n\nAsha' },
    },
    {
      title: 'the family name first',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen Li Wei,\n\nThe date is August 25.\n\nAsha',
      },
    },
    {
      title: 'a role mailbox',
      draft: {
        to: [{ name: 'Pediatrics Residency Office', email: 'residency@lakesidechildrens.example' }],
        body: 'Dear Dr. Haddad,\n\nI wish to apply to your pediatrics residency program.\n\nAsha Rao',
      },
    },
    {
      title: 'an office is greeted',
      draft: {
        body: 'Dear Members of the Selection Committee,\n\nThank you for the day.\n\nAsha Rao',
      },
    },
    {
      title: 'director and team',
      draft: {
        body: 'Dear Dr. Lopez and the Lakeside Pediatrics team,\n\nThank you for the day.\n\nAsha Rao',
      },
    },
    {
      title: 'a name that nobody knows',
      draft: {
        to: [{ name: '', email: 'r.feld@lakesidechildrens.example' }],
        body: 'Dear Dr. Feld,\n\nThank you for the interview in your pediatrics residency program.\n\nAsha Rao',
      },
    },
    {
      title: 'somebody in Cc is greeted too',
      draft: {
        cc: [{ name: 'Dana Kim', email: 'dkim@lakesidechildrens.example' }],
        body: 'Dear Dr. Lopez, dear Ms. Kim,\n\nThank you for the day.\n\nAsha Rao',
      },
    },
    {
      title: 'an apostrophe of the other kind',
      draft: {
        to: [{ name: "Brigid O'Connor", email: '' }],
        body: 'Dear Dr. O’Connor,\n\nI have applied to your residency program.\n\nAsha Rao',
      },
    },
    {
      title: 'a family name that stands first and looks like a particle',
      draft: {
        to: [{ name: 'Lê Minh Tuấn', email: 'mtle@lakesidechildrens.example' }],
        body: 'Dear Dr. Lê,\n\nThank you for the interview at your residency program.\n\nAsha Rao',
      },
    },
  ],
});
