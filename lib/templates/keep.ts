import { emptyDraft } from '../draft/draft.ts';
import { ownText } from '../draft/own-text.ts';
import { visible } from '../draft/visible.ts';
import { greetedIn } from '../engine/greeting.ts';
import { fold, readName } from '../engine/names.ts';
import type { Template } from './letter.ts';
import type { Situation } from './situation.ts';
import { variables } from './variables.ts';

/** Variables whose values stand for nothing else where a mail to this person names them. */
const certain = [
  'applicant.name',
  'applicant.aamcId',
  'applicant.email',
  'program.name',
  'program.institution',
  'program.interviewDate',
  'contact.greeting',
  'contact.name',
  'writer.greeting',
  'writer.name',
  'writer.workedTogether',
  'writer.due',
];
/** One word may be any; several, a number or an address are not met by chance. */
const isUnmistakable = (value: string) => /\s|@|\d{6}/.test(value);
/** What opens a variable or condition in the templates' language. */
const code = '\\{[{%]';

/** The text of a mail as a template: without quoted lines and signature, with variables for what is on record. */
export function kept(
  draft: Pick<Template, 'subject' | 'body'>,
  situation: Situation,
): Pick<Template, 'title' | 'subject' | 'body'> {
  const subject = visible(draft.subject).trim();
  const body = ownLines(visible(draft.body));
  const generalize = generalizer(situation);
  const greeted = greetingIn(body, situation);
  return {
    title: subject || 'My letter',
    subject: generalize(subject),
    body: greeted
      ? generalize(body.slice(0, greeted.start)) +
        greeted.text +
        generalize(body.slice(greeted.end))
      : generalize(body),
  };
}

/** The lines that are the applicant's own, from the greeting to the name below. */
function ownLines(body: string): string {
  const { closing, greeting, heading, paragraphs } = ownText(body);
  const own = [...heading, ...(greeting ? [greeting] : []), ...paragraphs, ...closing];
  const last = Math.max(0, ...own.map(({ end }) => end));
  let at = 0;
  const lines = body
    .slice(0, last)
    .split('\n')
    .filter((line) => {
      const [start, end] = [at, at + line.length];
      at = end + 1;
      return line.trim() === '' || own.some((span) => span.start <= end && span.end > start);
    });
  return lines.join('\n').trim();
}

/** Where the greeting names the recipient by title or whole name, and the variable for it. */
function greetingIn(body: string, { contact, writer }: Situation) {
  const person = writer ?? contact;
  const surname = person && readName(person.name)?.surname;
  const [greeted, ...others] = greetedIn({
    draft: { ...emptyDraft, body },
    own: ownText(body),
  });
  if (!surname || !greeted || others.length > 0) return null;
  const { end, from: start, title, words } = greeted;
  const isWhole = title !== '' || words.length > 1;
  if (!isWhole || !` ${fold(words.join(' '))}`.endsWith(` ${fold(surname)}`)) return null;
  return { start, end, text: `{{ ${writer ? 'writer' : 'contact'}.greeting }}` };
}

/** Puts variables for the values that a text holds word for word, longer ones first; nothing else in it becomes code. */
function generalizer(situation: Situation): (text: string) => string {
  const paths = new Map<string, string>();
  for (const { path, value } of variables) {
    const known = certain.includes(path) ? value(situation) : '';
    if (typeof known === 'string' && isUnmistakable(known) && !paths.has(known))
      paths.set(known, path);
  }
  const values = [...paths.keys()].toSorted((a, b) => b.length - a.length).map(alone);
  const pattern = new RegExp([code, ...values].join('|'), 'gu');
  return (text) =>
    text.replaceAll(pattern, (found) => {
      const path = paths.get(found);
      return path ? `{{ ${path} }}` : `{{ "${found}" }}`;
    });
}

/** A value that is no part of a longer word, or of a date with its year. */
function alone(value: string): string {
  const plain = value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}]${/\d$/.test(value) ? '|,? \\d' : ''})`;
}
