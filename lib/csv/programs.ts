import { domainOf } from '../ledger/contacts.ts';
import { filed } from '../ledger/filed.ts';
import { seasonOf } from '../season/seasons.ts';
import { localDay } from '../state/local-day.ts';
import { newProgram } from '../state/new-program.ts';
import type { Contact, Program } from '../state/records.ts';
import { addressesIn, choiceIn, namesIn, RowError, textIn } from './cells.ts';
import type { Mapping, ProgramField } from './columns.ts';
import { type DateColumn, dateColumn } from './date-column.ts';
import { inSeason } from './dates.ts';
import { cellOf, type Imported, type Surroundings } from './imported.ts';
import { isSameProgram, mergedProgram, sharesContact } from './merge.ts';
import type { Row } from './table.ts';

type Known = Partial<Program> & Pick<Program, 'name'>;

const stages: readonly (readonly [RegExp, Program['stage']])[] = [
  [/\b(?:wait ?-?list\w*)/, 'waitlisted'],
  [/\b(?:reject\w*|regret\w*|denied)\b/, 'rejected'],
  [/\b(?:declined|cancel\w*)\b/, 'interview-declined'],
  [/\bwithdr[ae]w\w*/, 'withdrawn'],
  [/\binterviewed\b|\b(?:completed|done)\b/, 'interviewed'],
  [/\b(?:interview|invit\w*|offer\w*|scheduled|ii)\b/, 'interview-offered'],
  [/\b(?:applied|submitted|application sent)\b/, 'applied'],
  [
    /\b(?:consider\w*|not (?:yet )?applied|planned|planning|interested|maybe|to apply)\b/,
    'considering',
  ],
];
const services: readonly (readonly [RegExp, Program['applicationService']])[] = [
  [/residency ?cas/, 'residencycas'],
  [/\bsf[ -]?match\b/, 'sf-match'],
  [/\beras\b/, 'eras'],
  [/./, 'other'],
];
const policies: readonly (readonly [RegExp, Program['contactPolicy']])[] = [
  [
    /\bdo not\b|\bdon.?t\b|\bno (?:thank|contact|post)|\bdiscourag|\bnot (?:welcome|encouraged|allowed|accepted|permitted)\b|^no$/,
    'do-not-send',
  ],
  [/\bnot (?:needed|necessary|required|expected)\b|\bunnecessary\b|\boptional\b/, 'not-needed'],
  [/\bwelcome\b|\byes\b|\bok\b|\bencourag/, 'welcome'],
];

/**
 * The programs in the rows of a table, as a change. A row with the name and institution of a program that is there, or with
 * one of its addresses, adds to that program. What a row says in words that are not understood goes into the notes.
 */
export function programsFromRows(
  rows: readonly Row[],
  mapping: Mapping<ProgramField>,
  surroundings: Surroundings,
): Imported {
  const { programs, applicant } = surroundings.state;
  const interviews = dateColumn(rows, mapping.interviewDate, inSeason(applicant.matchYear));
  const after = [...programs];
  const rejected: { row: number; reason: string }[] = [];
  // Those that a row has by their name are not also another row's by an address.
  const named = new Set<string>();
  const unnamed: { row: Row; known: Known }[] = [];
  const add = (known: Known, same: (one: Program, other: Program) => boolean): boolean => {
    const whole = mergedProgram(newProgram('', known.name, ''), known);
    const at = after.findIndex((each) => same(whole, each));
    const own = after[at];
    if (!own || (same === sharesContact && named.has(own.id))) return false;
    named.add(own.id);
    after[at] = mergedProgram(own, known);
    return true;
  };
  for (const row of rows) {
    try {
      const known = knownFrom(row, mapping, interviews, surroundings);
      if (!add(known, isSameProgram)) unnamed.push({ row, known });
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      rejected.push({ row: row.number, reason: error.message });
    }
  }
  for (const { known } of unnamed) {
    if (add(known, sharesContact) || add(known, isSameProgram)) continue;
    const specialty = known.specialty || applicant.specialty;
    const stage = known.stage ?? stageBy(known, surroundings);
    const blank = newProgram(surroundings.newId(), known.name, specialty);
    const program = mergedProgram(blank, { ...known, stage });
    named.add(program.id);
    after.push(program);
  }
  const added = after.slice(programs.length);
  const updated = after.filter(
    (each, i) => programs[i] && JSON.stringify(each) !== JSON.stringify(programs[i]),
  );
  const put = { programs: [...updated, ...added] };
  const messages = filed({ ...surroundings.state, programs: after });
  const patch = messages.length > 0 && { patch: { messages } };
  return {
    change: put.programs.length > 0 ? { put, ...patch } : {},
    added: added.length,
    updated: updated.length,
    rejected,
    unsure: interviews.unsure,
  };
}

function knownFrom(
  row: Row,
  mapping: Mapping<ProgramField>,
  interviews: DateColumn,
  { state }: Surroundings,
): Known {
  const cell = (field: ProgramField) => cellOf(row, mapping, field);
  const institution = textIn(cell('institution'));
  const name = textIn(cell('name')) || institution;
  if (name === '') throw new RowError('There is no name of a program');
  const contacts = [
    ...contactsIn(cell('director'), cell('directorEmail'), 'director'),
    ...contactsIn(cell('coordinator'), cell('coordinatorEmail'), 'coordinator'),
    ...contactsIn(cell('contact'), cell('contactEmail'), 'other'),
  ];
  const domains = contacts.map(({ email }) => domainOf(email, state)).filter((each) => each !== '');
  const stage = choiceIn(cell('stage'), stages);
  const service = choiceIn(cell('service'), services);
  const policy = choiceIn(cell('policy'), policies);
  const code = textIn(cell('code'));
  const notes = [
    cell('notes').trim(),
    code && `Program number ${code}`,
    stage === null && textIn(cell('stage')) && `Status: ${textIn(cell('stage'))}`,
    policy === null && textIn(cell('policy')) && `Contact: ${textIn(cell('policy'))}`,
  ];
  return {
    name,
    institution,
    specialty: textIn(cell('specialty')),
    interviewDate: interviews.dateIn(row),
    contacts,
    domains: [...new Set(domains)],
    aliases: cell('aliases')
      .split(/[;|\n]/)
      .map(textIn)
      .filter(Boolean),
    notes: notes.filter(Boolean).join('\n'),
    ...(stage && { stage }),
    ...(service && { applicationService: service }),
    ...(service === 'sf-match' && { match: 'sf-match' }),
    ...(policy && { contactPolicy: policy }),
  };
}

function contactsIn(names: string, emails: string, role: Contact['role']): Contact[] {
  // As many of both, and a blank where one is not known.
  const [each, theirs] = [names.split(';'), emails.split(';')];
  if (each.length > 1 && each.length === theirs.length) {
    return each.flatMap((name, i) => contactsIn(name, theirs[i] ?? '', role));
  }
  const [people, addresses] = [namesIn(names), [...addressesIn(emails)]];
  if (addresses.length === 0 && names.includes('@')) addresses.push(...addressesIn(names));
  const alone = people.length === 0 ? namesIn(emails) : [];
  return Array.from({ length: Math.max(people.length, addresses.length) }, (_, i) => ({
    name: people[i] ?? alone[i] ?? '',
    email: addresses[i] ?? '',
    role,
  }));
}

// A day that lies behind is taken for an interview that took place, and a list made after applications opened for one of
// programs applied to.
function stageBy({ interviewDate }: Known, { now, state }: Surroundings): Program['stage'] {
  if (interviewDate) {
    return interviewDate < localDay(now()) ? 'interviewed' : 'interview-offered';
  }
  const opening = seasonOf(state.applicant.matchYear)?.dates['eras-submit'];
  return opening && now().getTime() >= Date.parse(opening.at) ? 'applied' : 'considering';
}
