import type { Draft } from '../draft/draft.ts';
import { datesIn } from '../language/dates.ts';
import type { Clock } from './clock.ts';
import { dayOf } from './clock.ts';
import type { Doc } from './doc.ts';
import { spokenDatesIn } from './spoken-dates.ts';

/** The parts of a packet for a letter writer, as a mail may hand them over. */
type Part = 'cv' | 'statement' | 'form' | 'letter-id';

const link =
  /https?:\/\/|www\.|\b(?:drive|docs)\.google\b|\b(?:dropbox|onedrive|google drive|shared (?:drive|folder))\b/i;
const whole =
  /packet|package|documents|\bdocs\b|combined|merged|(?:^|[^a-z])all(?:[^a-z]|$)|bundle|dossier|portfolio|materials|everything|\.(?:zip|rar|7z|tar|tgz|gz)$/i;
const said: Readonly<Record<Part, RegExp>> = {
  cv: /\b(?:cv|c\.v\.|curriculum(?: vitae)?|r[eé]sum[eé]|vita)\b/i,
  statement: /\b(?:personal statement|statement|ps)\b/i,
  form: /\b(?:letter request form|request form|lrf|lor form|(?:aamc|eras) form|letter form|the form|cover sheet)\b/i,
  'letter-id': /\bletter ?id\b|\blor ?id\b/i,
};
const called: Readonly<Record<Part, RegExp>> = {
  cv: /(?:^|[^a-z])cv(?:[^a-z]|$)|r[eé]sum[eé]|curriculum|vitae/i,
  statement: /statement|(?:^|[^a-z])ps(?:[^a-z]|$)/i,
  form: /request|form|lrf|letter.?id|cover.?sheet/i,
  'letter-id': /letter.?id|lrf|request/i,
};
/** The number itself, not talk of one. */
const idValue =
  /\b(?:letter|lor) ?id\b[^.\n]{0,30}?(?:\b(?=[\w-]*\d)[\w-]{4,}\b)|\b(?=[\w-]*\d)[\w-]{4,}\b[^.\n]{0,25}\b(?:letter|lor) ?id\b/i;
const before =
  /\b(?:already|yet to|last (?:week|month|time)|earlier|previously|on paper|in person|by post|yesterday|gave you|handed you|sent you)\b/i;

export interface Packet {
  readonly parts: ReadonlySet<Part>;
  /** A file, a link or a text holds some of it. */
  readonly hands: boolean;
  /** One file or folder is said to hold everything. */
  readonly whole: boolean;
}

/** What of a packet comes with this mail. */
export function packetIn({ draft, blocks }: Doc): Packet {
  const text = blocks.map(({ paragraph }) => paragraph.text).join('\n');
  const files = draft.attachments.map((name) => name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const isWhole =
    files.some((name) => whole.test(name)) ||
    (draft.attachments.length === 1 &&
      /\b(?:one|single|same|combined) (?:\w+ )?(?:pdf|file|document)\b[^.]{0,60}\b(?:all|everything|both)\b|\ball (?:the )?(?:documents|materials|papers)\b/i.test(
        text,
      )) ||
    (link.test(text) &&
      /\b(?:everything|all (?:of )?(?:the |my )?(?:documents|materials|papers|files))\b/i.test(
        text,
      ));
  const parts = new Set<Part>();
  const bare = files.filter((name) => !Object.values(called).some((pattern) => pattern.test(name)));
  let spare = bare.length;
  for (const part of ['cv', 'statement', 'form'] as const) {
    if (files.some((name) => called[part].test(name))) parts.add(part);
    else if (
      said[part].test(text) &&
      (spare > 0 || link.test(text) || hadBefore(text, said[part]))
    ) {
      if (!link.test(text)) spare--;
      parts.add(part);
    }
  }
  if (idValue.test(text)) parts.add('letter-id');
  return {
    parts,
    hands:
      (parts.has('cv') || parts.has('statement') || parts.has('form') || isWhole) &&
      (draft.attachments.length > 0 || link.test(text)),
    whole: isWhole,
  };
}

/** Whether the reader is said to have it already. */
function hadBefore(text: string, part: RegExp): boolean {
  return text
    .split(/(?<=[.!?])\s|\n/)
    .some(
      (sentence) =>
        part.test(sentence) && before.test(sentence) && /\byou\b|\byour\b/i.test(sentence),
    );
}

/** Whether the mail gives a day to finish by: any day that is still to come. */
export function namesDueDate(doc: Doc, clock: Clock): boolean {
  const today = dayOf(clock.now, clock);
  return doc.blocks.some(({ paragraph }) =>
    [...datesIn(paragraph.text, today), ...spokenDatesIn(paragraph.text, today)].some(
      ({ day }) => day >= today,
    ),
  );
}

/** The applicant's own words and signature without what is quoted. */
function written({ subject, body }: Draft): string {
  return `${subject}\n${body
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n')}`;
}

/** Whether the AAMC ID stands in the mail, with or without spaces; any number called so counts. */
export function hasAamcId(draft: Draft, aamcId: string): boolean {
  const text = written(draft);
  const digits = aamcId.replaceAll(/\D/g, '');
  if (
    /\baamc\b(?:\s+(?:id|number|no\.?|#|is|identification))*[\s:#()=-]*\d(?:[\s.-]?\d){7}(?!\d)/i.test(
      text,
    )
  )
    return true;
  if (digits === '') return false;
  return [...text.matchAll(/\d(?:[ \u00a0.-]?\d)+/g)].some(
    (match) => match[0].replaceAll(/\D/g, '') === digits,
  );
}
