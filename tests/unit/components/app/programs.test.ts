import { expect, test } from 'vitest';
import {
  atStage,
  interviewOn,
  offeredOn,
  removalWords,
  removeProgram,
} from '../../../../components/app/programs/changes.ts';
import {
  programRows,
  shownRows,
  standingIntentTo,
  type Wish,
} from '../../../../components/app/programs/rows.ts';
import { newProgram } from '../../../../lib/state/new-program.ts';
import { difference, outcome } from '../../../../lib/state/outcome.ts';
import { rowsOf } from '../../../../lib/state/stored.ts';
import { sampleSeason } from '../../../tools/sample-season.ts';

const everything: Wish = { search: '', stage: 'all', sort: 'name' };
const names = (wish: Partial<Wish>, count = 8) =>
  shownRows(programRows(sampleSeason(count)), { ...everything, ...wish }).map(
    ({ program }) => program.name,
  );

test('a row tells the last mail and the letter of intent', () => {
  const [lakeside, riverside] = programRows(sampleSeason(3));
  expect(lakeside).toMatchObject({ lastContact: '2027-01-18T09:30:00Z', intended: true });
  expect(riverside).toMatchObject({ lastContact: null, intended: false });
});

test('a retracted letter of intent marks nobody', () => {
  const state = sampleSeason(1);
  for (const message of state.messages) message.retractedAt = '2027-01-19T09:30:00Z';
  expect(programRows(state)[0]?.intended).toBe(false);
});

test('a letter of intent of an earlier season marks nobody', () => {
  const state = sampleSeason(1);
  state.applicant.matchYear = 2028;
  expect(programRows(state)[0]?.intended).toBe(false);
});

test('a search looks for every word, without case and accents', () => {
  expect(names({ search: 'hope pediatrics' })).toEqual(['Hope Pediatrics Residency']);
  expect(names({ search: 'hope CRÚZ' })).toEqual(['Hope Pediatrics Residency']);
  expect(names({ search: 'lake nowhere' })).toEqual([]);
});

test('names sort as one counts', () => {
  const lakesides = names({ search: 'lakeside' }, 150).map((name) => name.split(' ')[1]);
  expect(lakesides.slice(0, 3)).toEqual(['2', '3', '4']);
});

test('a stage leaves its own, and interviews stand before programs without one', () => {
  expect(names({ stage: 'applied' })).toHaveLength(3);
  const dates = shownRows(programRows(sampleSeason(20)), { ...everything, sort: 'interview' }).map(
    ({ program }) => program.interviewDate ?? '9999',
  );
  expect(dates).toEqual(dates.toSorted());
});

test('the last contact stands first', () => {
  expect(names({ sort: 'contact' })[0]).toBe('Lakeside Pediatrics Residency');
});

test('a program goes with its mails, and comes back with them', () => {
  const state = sampleSeason(3);
  const before = rowsOf(state);
  const after = outcome(before, removeProgram(state, 'p1'));
  expect(after.programs.size).toBe(2);
  expect([...after.messages.values()].filter(({ programId }) => programId === null)).toEqual([]);
  expect(outcome(after, difference(after, before))).toEqual(before);
});

test('a program that is removed tells the letter of intent that goes with it', () => {
  const state = sampleSeason(3);
  const [lakeside, riverside] = state.programs.map((program) => standingIntentTo(program, state));
  expect(lakeside?.id).toBe('intent');
  expect(riverside).toBeNull();
  for (const message of state.messages) message.retractedAt = '2027-01-19T09:30:00Z';
  expect(standingIntentTo({ id: 'p1' }, state)).toBeNull();
  const program = newProgram('x', 'Alder', '');
  expect(removalWords(program, 0, false)).toBe('Alder removed');
  expect(removalWords(program, 1, false)).toBe('Alder removed with 1 mail on record');
  expect(removalWords(program, 2, true)).toMatch(/^Alder removed with 2 mails .* letter of intent/);
});

test('a new program is one that can be stored', () => {
  const state = sampleSeason(0);
  const put = { programs: [newProgram('x', 'Alder', 'Pediatrics')] };
  expect(outcome(rowsOf(state), { put }).programs.get('x')).toMatchObject({
    name: 'Alder',
    specialty: 'Pediatrics',
  });
});

test('an offer and an interview bring a program on, and never back', () => {
  const now = new Date(2027, 0, 20, 15);
  const at = now.toISOString();
  const program = newProgram('p', 'Cedar Hill', 'Pediatrics');
  const done = { ...program, stage: 'interviewed' as const, interviewDate: '2027-01-10' };
  expect(atStage(program, 'interview-offered', now)).toEqual({
    stage: 'interview-offered',
    interviewOfferedAt: at,
  });
  expect(atStage(done, 'interview-offered', now)).toEqual({ stage: 'interview-offered' });
  expect(offeredOn(program, '2027-01-19').stage).toBe('interview-offered');
  expect(offeredOn(done, '2027-01-05').stage).toBeUndefined();
  expect(offeredOn(program, '')).toEqual({ interviewOfferedAt: null });
  expect(interviewOn(program, '2027-01-20', now).stage).toBe('interview-offered');
  expect(interviewOn(program, '2027-01-19', now).stage).toBe('interviewed');
  expect(interviewOn(done, '2027-01-19', now).stage).toBeUndefined();
  expect(interviewOn(program, '', now)).toEqual({ interviewDate: null });
});
