import { expect, test } from 'vitest';
import { newProgram, removeProgram } from '../../../../components/app/programs/changes.ts';
import { programRows, shownRows, type Wish } from '../../../../components/app/programs/rows.ts';
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

test('a new program is one that can be stored', () => {
  const state = sampleSeason(0);
  const put = { programs: [newProgram('x', 'Alder', state)] };
  expect(outcome(rowsOf(state), { put }).programs.get('x')).toMatchObject({
    name: 'Alder',
    specialty: 'Pediatrics',
  });
});
