/** What a column of a spreadsheet can be, and by which headers it is known: the surest first. */

interface Field<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly headers: readonly RegExp[];
}

/** Which column, from 0, holds what; a field without a column is absent. */
export type Mapping<Id extends string = string> = { readonly [F in Id]?: number };

const fields = <const Id extends string>(...all: readonly Field<Id>[]) => all;

export const programFields = fields(
  {
    id: 'name',
    label: 'Program',
    headers: [
      /^(?:residency )?program(?: name| title)?$/,
      /^(?:name|title|residency|fellowship|name of (?:the )?program)$/,
      /^(?:residency|fellowship|training) (?:program|name)/,
      /\bprogram name\b/,
    ],
  },
  {
    id: 'institution',
    label: 'Institution',
    headers: [
      /^(?:sponsoring )?institution(?: name)?$/,
      /^(?:hospital|university|school|health system|medical center|sponsor|site)(?: name)?$/,
      /\b(?:institution|hospital|university|sponsor)\b(?!.*\b(?:id|code|type|number)\b)/,
    ],
  },
  {
    id: 'specialty',
    label: 'Specialty',
    headers: [/^special(?:i)?ty$/, /\bspecial(?:i)?ty\b/, /^(?:field|discipline)$/],
  },
  {
    id: 'directorEmail',
    label: 'Director’s e-mail',
    headers: [/\b(?:pd|director)s?\b.*\bmail\b/, /\bmail\b.*\b(?:pd|director)\b/],
  },
  {
    id: 'coordinatorEmail',
    label: 'Coordinator’s e-mail',
    headers: [
      /\b(?:pc|coordinator|administrator)s?\b.*\bmail\b/,
      /\bmail\b.*\b(?:pc|coordinator|administrator)\b/,
    ],
  },
  {
    id: 'contactEmail',
    label: 'Another contact’s e-mail',
    headers: [/^(?:contact |program )?e?mail(?: address(?:es)?)?$/, /\be?mails?\b/],
  },
  {
    id: 'director',
    label: 'Director',
    headers: [/^(?:pd|(?:program )?director)s?(?: name)?$/, /\b(?:pd|director)s? name\b/],
  },
  {
    id: 'coordinator',
    label: 'Coordinator',
    headers: [
      /^(?:pc|(?:program )?(?:coordinator|administrator))s?(?: name)?$/,
      /\b(?:pc|coordinator)s? name\b/,
    ],
  },
  {
    id: 'contact',
    label: 'Another contact',
    headers: [/^contact(?: person| name| names)?$/, /\b(?:faculty|interviewer)s?(?: name)?$/],
  },
  {
    id: 'interviewDate',
    label: 'Interview date',
    headers: [
      /^(?:interview|iv) (?:date|day)$/,
      /^(?:date of|day of) (?:the )?(?:interview|iv)$/,
      /^(?!.*\b(?:invit\w*|offer\w*|received|thank\w*)\b)(?=.*\b(?:interview|iv)\b)(?=.*\b(?:date|day|when)\b)/,
      /^(?:interview|iv)$/,
    ],
  },
  {
    id: 'stage',
    label: 'Stage',
    headers: [/^(?:stage|status)$/, /\b(?:application|program|interview) (?:status|stage)$/],
  },
  {
    id: 'service',
    label: 'Application service',
    headers: [/^(?:application )?(?:service|portal|system)$/, /\bapplied (?:via|through)\b/],
  },
  {
    id: 'policy',
    label: 'Wish about thank-you notes',
    headers: [
      /\b(?:contact|communication) policy\b/,
      /\bthank you(?: note| letter)?s?\b.*\bpolicy\b/,
    ],
  },
  {
    id: 'code',
    label: 'ACGME or NRMP number',
    headers: [/\b(?:acgme|nrmp)\b(?!.*\bname\b)/, /^program (?:id|code|number)$/],
  },
  {
    id: 'aliases',
    label: 'Other names',
    headers: [/^(?:alias(?:es)?|other names|short name|nickname)$/],
  },
  {
    id: 'notes',
    label: 'Notes',
    headers: [/^(?:notes?|comments?|remarks?)$/, /\b(?:notes|comments)\b/],
  },
);
export type ProgramField = (typeof programFields)[number]['id'];

export const writerFields = fields(
  {
    id: 'name',
    label: 'Name',
    headers: [
      /^(?:(?:letter )?writer|name|full name|recommender|referee|author)(?: name)?$/,
      /\b(?:writer|recommender|letter author)(?: name)?$/,
      /^(?:attending|faculty|physician|professor)(?: name)?$/,
    ],
  },
  { id: 'firstName', label: 'First name', headers: [/^(?:first|given)(?: name)?$/] },
  { id: 'lastName', label: 'Last name', headers: [/^(?:last|family)(?: name)?$/, /^surname$/] },
  { id: 'email', label: 'E-mail', headers: [/^e?mail(?: address)?$/, /\be?mail\b/] },
  { id: 'title', label: 'Title', headers: [/^(?:title|prefix|salutation)$/] },
  {
    id: 'specialty',
    label: 'Specialty',
    headers: [/\bspecial(?:i)?ty\b/, /^(?:field|department)$/],
  },
  {
    id: 'workedTogether',
    label: 'What you did together',
    headers: [
      /\bworked\b/,
      /^(?:rotation|relationship|setting|context|how (?:i|we|you) .*)$/,
      /\brotation\b/,
    ],
  },
  {
    id: 'stage',
    label: 'Stage',
    headers: [/^(?:stage|status)$/, /\b(?:letter|lor) (?:stage|status)$/],
  },
  {
    id: 'requestedAt',
    label: 'Asked on',
    headers: [/\b(?:asked|requested)\b/, /\brequest date\b/],
  },
  { id: 'dueAt', label: 'Due', headers: [/\b(?:due|deadline)\b/, /^needed by$/] },
  { id: 'waived', label: 'Waived', headers: [/\bwaive[dr]?\b/] },
  { id: 'country', label: 'Country', headers: [/^country$/] },
);
export type WriterField = (typeof writerFields)[number]['id'];

/** What the columns of a list of programs most likely are. */
export function guessProgramColumns(headers: readonly string[]): Mapping<ProgramField> {
  return guess(programFields, headers);
}

/** What the columns of a list of letter writers most likely are. */
export function guessWriterColumns(headers: readonly string[]): Mapping<WriterField> {
  return guess(writerFields, headers);
}

// The surest headers of all fields come before the less sure of any.
function guess<Id extends string>(
  all: readonly Field<Id>[],
  headers: readonly string[],
): Mapping<Id> {
  const names = headers.map(simple);
  const mapping: { [F in Id]?: number } = {};
  const taken = new Set<number>();
  const most = Math.max(...all.map((field) => field.headers.length));
  for (let sureness = 0; sureness < most; sureness += 1) {
    for (const { id, headers: known } of all) {
      if (mapping[id] !== undefined) continue;
      const column = names.findIndex((name, i) => !taken.has(i) && known[sureness]?.test(name));
      if (column < 0) continue;
      mapping[id] = column;
      taken.add(column);
    }
  }
  return mapping;
}

function simple(header: string): string {
  return header
    .toLowerCase()
    .replaceAll(/e[- ]?mail/g, 'mail')
    .replaceAll(/['’]s?\b/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/\binterview(?:s|ed)\b/g, 'interview')
    .trim();
}
