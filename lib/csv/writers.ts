import { localDay, noonOf } from '../state/local-day.ts';
import type { Writer } from '../state/records.ts';
import { addressesIn, choiceIn, RowError, textIn } from './cells.ts';
import type { Mapping, WriterField } from './columns.ts';
import { type DateColumn, dateColumn } from './date-column.ts';
import { inSeason, upTo } from './dates.ts';
import { cellOf, type Imported, type Surroundings } from './imported.ts';
import { nameKeyOf } from './merge.ts';
import { bareName, titleOf } from './names.ts';
import type { Row } from './table.ts';

type Known = Partial<Writer> & Pick<Writer, 'name' | 'email'>;

const stages: readonly (readonly [RegExp, Writer['stage']])[] = [
  [/\b(?:planned|planning|to ask|(?:not|yet to be|to be) (?:yet )?asked)\b/, 'planned'],
  [/\bthank/, 'thanked'],
  [/\b(?:declined|refused)\b|^no$/, 'declined'],
  [/\b(?:uploaded|received|submitted|complete[d]?|done)\b/, 'uploaded'],
  [/\b(?:packet|materials?)\b/, 'packet-sent'],
  [/\b(?:agreed|accepted|confirmed|yes)\b/, 'agreed'],
  [/\b(?:asked|requested|pending|waiting)\b/, 'asked'],
];
const answers: readonly (readonly [RegExp, boolean])[] = [
  [/^(?:y|yes|true|waived|x|1)\b/, true],
  [/^(?:n|no|not|false|0)\b/, false],
];

/**
 * The letter writers in the rows of a table, as a change. A row with the name or the address of a writer who is there adds to
 * that writer.
 */
export function writersFromRows(
  rows: readonly Row[],
  mapping: Mapping<WriterField>,
  { state, newId, now }: Surroundings,
): Imported {
  const before = state.writers;
  // As for a writer who is added by hand, where the table does not tell.
  const specialty = mapping.specialty === undefined ? state.applicant.specialty : '';
  const dates = {
    requested: dateColumn(rows, mapping.requestedAt, upTo(localDay(now()))),
    // Letters are asked for and written from the spring before the Match year on.
    due: dateColumn(rows, mapping.dueAt, inSeason(state.applicant.matchYear, 3)),
  };
  const after = [...before];
  const rejected: { row: number; reason: string }[] = [];
  for (const row of rows) {
    try {
      const known = knownFrom(row, mapping, dates);
      const at = after.findIndex((each) => isSameWriter(each, known));
      const own = after[at];
      if (own) after[at] = mergedWriter(own, known);
      else after.push(mergedWriter({ ...nobody, id: newId(), name: known.name, specialty }, known));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      rejected.push({ row: row.number, reason: error.message });
    }
  }
  const added = after.slice(before.length);
  const updated = after.filter(
    (each, i) => before[i] && JSON.stringify(each) !== JSON.stringify(before[i]),
  );
  const writers = [...updated, ...added];
  return {
    change: writers.length > 0 ? { put: { writers } } : {},
    added: added.length,
    updated: updated.length,
    rejected,
    unsure: dates.requested.unsure ?? dates.due.unsure,
  };
}

function knownFrom(
  row: Row,
  mapping: Mapping<WriterField>,
  dates: Readonly<Record<'requested' | 'due', DateColumn>>,
): Known {
  const cell = (field: WriterField) => cellOf(row, mapping, field);
  const written = textIn(cell('name')) || textIn(`${cell('firstName')} ${cell('lastName')}`);
  const [email = ''] = addressesIn(cell('email'));
  const name = bareName(written.replaceAll(/\S+@\S+/g, ''));
  if (name === '') throw new RowError('There is no name of a writer');
  const stage = choiceIn(cell('stage'), stages);
  const requested = dates.requested.dateIn(row);
  const waived = choiceIn(cell('waived'), answers);
  const dueAt = dates.due.dateIn(row);
  return {
    name,
    email,
    title: textIn(cell('title')) || titleOf(written),
    specialty: textIn(cell('specialty')),
    workedTogether: textIn(cell('workedTogether')),
    country: textIn(cell('country')),
    ...(stage && { stage }),
    ...(dueAt && { dueAt }),
    ...(requested && { requestedAt: noonOf(requested) }),
    ...(waived !== null && { waived }),
  };
}

function isSameWriter(own: Writer, known: Known): boolean {
  if (own.email !== '' && known.email !== '') return own.email.toLowerCase() === known.email;
  return nameKeyOf(own.name) === nameKeyOf(known.name);
}

/** What a row leaves empty stays; of names and addresses, what was there. */
function mergedWriter(own: Writer, known: Known): Writer {
  const told = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
  return { ...own, ...told, name: own.name, email: own.email || known.email };
}

const nobody: Writer = {
  id: '',
  name: '',
  email: '',
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
