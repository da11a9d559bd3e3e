import { describe, expect, test } from 'vitest';
import { guessProgramColumns } from '../../../lib/csv/columns.ts';
import { programsFromRows } from '../../../lib/csv/programs.ts';
import { readTable } from '../../../lib/csv/table.ts';
import { programsCsv } from '../../../lib/csv/write.ts';
import type { Program } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { cpuTime } from '../cpu-time.ts';
import { sampleState } from '../sample.ts';

/** Imports a table with the columns as they are guessed. */
function imported(text: string, state: State = { ...sampleState(), programs: [] }) {
  const { headers, rows } = readTable(text);
  let count = 0;
  const surroundings = {
    state,
    now: () => new Date('2026-12-10T12:00:00Z'),
    newId: () => `new${++count}`,
  };
  const result = programsFromRows(rows, guessProgramColumns(headers), surroundings);
  return { ...result, programs: result.change.put?.programs ?? [] };
}

describe('columns are guessed', () => {
  test.each<[string, readonly string[], Record<string, number>]>([
    [
      'from plain headers',
      ['Program Name', 'Institution', 'PD Name', 'PD Email', 'Interview Date', 'Specialty'],
      { name: 0, institution: 1, director: 2, directorEmail: 3, interviewDate: 4, specialty: 5 },
    ],
    [
      'in any order and spelling',
      ['STATUS', "Coordinator's e-mail", 'date_of_interview', 'ACGME ID', 'Program', 'Hospital'],
      { stage: 0, coordinatorEmail: 1, interviewDate: 2, code: 3, name: 4, institution: 5 },
    ],
    [
      'and none twice',
      ['Name', 'Program Director', 'Program Director E-Mail', 'Email', 'Contact Person', 'Notes'],
      { name: 0, director: 1, directorEmail: 2, contactEmail: 3, contact: 4, notes: 5 },
    ],
    [
      'and others are left alone',
      ['Rank', 'Residency Program', 'City', 'State', 'Interview invite date', 'Step 1 cutoff'],
      { name: 1 },
    ],
  ])('%s', (_, headers, mapping) => {
    expect(guessProgramColumns(headers)).toEqual(mapping);
  });
});

describe('programsFromRows', () => {
  test('makes a program of a row', () => {
    const text =
      'Program,Institution,PD,PD email,Coordinator,Coordinator email,Interview date,Status,ACGME,Thank you policy\n' +
      '"Lakeside Pediatrics",Lakeside Children’s,"Dr. Maria López, MD",MLopez@lakeside.example,Dana Kim,dana@gmail.com,Dec 2,Interviewed,3200521064,Please no thank-you notes';
    const { programs, added, updated, rejected } = imported(text);
    expect({ added, updated, rejected }).toEqual({ added: 1, updated: 0, rejected: [] });
    expect(programs).toEqual([
      {
        id: 'new1',
        name: 'Lakeside Pediatrics',
        aliases: [],
        institution: 'Lakeside Children’s',
        specialty: 'Pediatrics',
        domains: ['lakeside.example'],
        contacts: [
          { name: 'Maria López', email: 'mlopez@lakeside.example', role: 'director' },
          { name: 'Dana Kim', email: 'dana@gmail.com', role: 'coordinator' },
        ],
        stage: 'interviewed',
        interviewDate: '2026-12-02',
        contactPolicy: 'do-not-send',
        applicationService: 'eras',
        match: 'nrmp',
        notes: 'Program number 3200521064',
        interviewOfferedAt: null,
      } satisfies Program,
    ]);
  });

  test('lists the rows that do not fit, and lets the others in', () => {
    const { programs, rejected } = imported(
      'Program,PD email,Interview date\nA,a@a.example,TBD\n,,Dec 3\nB,not an address,\nC,,next week\nD,n/a,-\n',
    );
    expect(programs.map(({ name }) => name)).toEqual(['A', 'D']);
    expect(rejected).toEqual([
      { row: 3, reason: 'There is no name of a program' },
      { row: 4, reason: '“not an address” is not an e-mail address' },
      { row: 5, reason: '“next week” is not a date' },
    ]);
  });

  test.each([
    ['Interview scheduled', 'interview-offered'],
    ['Invited', 'interview-offered'],
    ['Applied', 'applied'],
    ['Wait-listed', 'waitlisted'],
    ['Interview declined', 'interview-declined'],
    ['Rejected', 'rejected'],
    ['Withdrew', 'withdrawn'],
    ['Applied, no interview yet', 'applied'],
    ['Not applied yet', 'considering'],
    ['Interview offered, not scheduled', 'interview-offered'],
    ['', 'applied'],
    ['Blue', 'applied'],
    ['Not invited', 'applied'],
  ])('understands the status “%s”', (status, stage) => {
    const { programs } = imported(`Program,Status,City\nLakeside,${status},X`);
    expect(programs[0]?.stage).toBe(stage);
    expect(programs[0]?.notes).toBe(
      ['Blue', 'Not invited'].includes(status) ? `Status: ${status}` : '',
    );
  });

  test.each([
    ['Welcome', 'welcome'],
    ['Not welcome', 'do-not-send'],
    ['We do not encourage mails', 'do-not-send'],
    ['Not needed', 'not-needed'],
  ])('understands the contact policy “%s”', (policy, is) => {
    const { programs } = imported(`Program,Thank you policy,City\nLakeside,${policy},X`);
    expect(programs[0]?.contactPolicy).toBe(is);
  });

  test('takes an interview behind us for done and one ahead for offered', () => {
    const { programs } = imported('Program,Interview\nA,12/9/2026\nB,12/11/2026');
    expect(programs.map(({ stage }) => stage)).toEqual(['interviewed', 'interview-offered']);
  });

  test.each([
    ['one day above 12', '13/01/2027;05/01/2027;21/12/2026', ['2027-01-13', '2027-01-05']],
    ['another column', '05/01/2027,15/09/2026;06/01/2027', ['2027-01-05', '2027-01-06']],
    ['nothing', '05/01/2027,20/3;06/01/2027', ['2027-05-01', '2027-06-01']],
    ['nothing certain', '05/01/2027,13/01/2027;06/01/2027,01/13/2027', ['2027-05-01']],
  ])('reads the days of a column in the order that %s tells', (_, cells, dates) => {
    const rows = cells.split(';').map((row, i) => `P${i},${row}`);
    const { programs } = imported(`Program,Interview date,Applied\n${rows.join('\n')}`);
    expect(programs.map(({ interviewDate }) => interviewDate).slice(0, dates.length)).toEqual(
      dates,
    );
  });

  test('tells of a date that could be another day', () => {
    const unsure = (cell: string) => imported(`Program,Interview\nA,10/10/2026\nB,${cell}`).unsure;
    expect(unsure('05/01/2027')).toEqual({ cell: '05/01/2027', date: '2027-05-01' });
    expect(unsure('5.1.2027')).toEqual({ cell: '5.1.2027', date: '2027-01-05' });
    expect(unsure('25/01/2027')).toBeNull();
    expect(unsure('2027-01-05')).toBeNull();
  });

  test('adds to the program of that name, and to the one of that address', () => {
    const text =
      'Program,Institution,Coordinator,Coordinator email,Interview date\n' +
      'LAKESIDE PEDIATRICS,Lakeside Childrens Hospital,Ann Poe,apoe@lakesidechildrens.example,12/15/26\n' +
      'Hope Peds,,,adelacruz@hopemedical.example,\n' +
      'Hope Pediatrics – Research Track,Hope Medical Center,,adelacruz@hopemedical.example,\n';
    const state = sampleState();
    const { programs, added, updated } = imported(text, state);
    expect({ added, updated }).toEqual({ added: 1, updated: 2 });
    const [lakeside, hope, research] = programs;
    expect(hope).toMatchObject({ id: 'p3', aliases: ['Hope', 'Hope Peds'] });
    expect(research).toMatchObject({ id: 'new1', name: 'Hope Pediatrics – Research Track' });
    expect(lakeside).toMatchObject({ id: 'p1', stage: 'interviewed', interviewDate: '2026-12-15' });
    expect(lakeside?.contacts).toEqual([
      ...(state.programs[0]?.contacts ?? []),
      { name: 'Ann Poe', email: 'apoe@lakesidechildrens.example', role: 'coordinator' },
    ]);
  });

  test('keeps programs apart that share a coordinator', () => {
    const { added } = imported(
      'Program,Institution,Coordinator email\nIM Categorical,Hope,c@hope.example\nIM Preliminary,Hope,c@hope.example\nIM Categorical,Hope,d@hope.example',
    );
    expect(added).toBe(2);
  });

  test('imported twice is as imported once', () => {
    const text = 'Program,Hospital,PD,PD email,Notes\nA,H,Maria Lopez,m@h.example,Nice\nB,H,,,';
    const state = { ...sampleState(), programs: imported(text).programs };
    expect(imported(text, state)).toMatchObject({ change: {}, added: 0, updated: 0 });
  });

  test('150 programs take less than a second', () => {
    const rows = Array.from(
      { length: 150 },
      (_, n) => `Program ${n},Hospital ${n},p${n}@h${n}.example`,
    );
    const begun = cpuTime();
    expect(imported(`Program,Hospital,PD email\n${rows.join('\n')}`).added).toBe(150);
    expect(cpuTime() - begun).toBeLessThan(1000);
  });
});

describe('programsCsv', () => {
  test('is read back as it was', () => {
    const { programs } = sampleState();
    const [first] = programs;
    if (!first) throw new Error('no program');
    first.notes = 'Nice "people",\nreally';
    first.contacts.push({ name: '', email: 'desk@lakesidechildrens.example', role: 'coordinator' });
    first.contacts.push({ name: 'Jo Ray', email: '', role: 'other' });
    first.contactPolicy = 'not-needed';
    const read = imported(programsCsv(programs)).programs;
    expect(read.map((program, i) => ({ ...program, id: programs[i]?.id }))).toEqual(programs);
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'gives a spreadsheet no formula: %j',
    (text) => {
      const [program] = sampleState().programs;
      if (!program) throw new Error('no program');
      const csv = programsCsv([{ ...program, name: text, notes: text }]);
      expect(csv.startsWith('\ufeff')).toBe(true);
      const quoted = `"'${text.replaceAll('"', '""')}"`;
      expect(csv.split(quoted)).toHaveLength(3);
      expect(imported(csv).programs[0]?.name.trim()).toBe(text.trim());
    },
  );
});

test('mails to people whom a table brings with their program are its own from then on', () => {
  const state = { ...sampleState(), programs: [] };
  const mail = {
    id: 'm1',
    at: '2027-01-18T09:30:00Z',
    direction: 'sent' as const,
    programId: null,
    writerId: null,
    kind: 'letter-of-intent' as const,
    to: ['pd@alder.example'],
    subject: '',
    retractedAt: null,
    confirmed: true,
    scheduledFor: null,
    retractReason: '',
  };
  const of = (text: string) => imported(text, { ...state, messages: [mail] }).change.patch;
  const alder = 'Program,PD Email\nAlder Pediatrics,pd@alder.example\n';
  expect(of(alder)).toEqual({ messages: [{ id: 'm1', set: { programId: 'new1' } }] });
  expect(of(`${alder}Birch Surgery,pd@alder.example\n`)).toBeUndefined();
  const [writer] = state.writers;
  const writers = writer ? [{ ...writer, email: 'pd@alder.example' }] : [];
  expect(imported(alder, { ...state, writers, messages: [mail] }).change.patch).toBeUndefined();
});
