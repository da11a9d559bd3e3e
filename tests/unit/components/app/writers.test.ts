import { expect, test } from 'vitest';
import { atStage, fullName, newWriter } from '../../../../components/app/writers/changes.ts';
import { countLetters, partName } from '../../../../components/app/writers/packet.ts';
import { nextStep, writerRows } from '../../../../components/app/writers/pipeline.ts';
import { dueItems } from '../../../../lib/due/due-items.ts';
import { clockAt } from '../../../../lib/engine/clock.ts';
import { sampleSeason, seasonNow } from '../../../tools/sample-season.ts';

const state = sampleSeason(0);
const clock = clockAt(seasonNow);
const rows = () => writerRows(state, dueItems(state, clock));

test('writers stand in the order of the way, those who declined last', () => {
  expect(rows().map(({ stage }) => stage)).toEqual(['planned', 'agreed', 'uploaded', 'declined']);
});

test('what the packet lacks is told while it matters', () => {
  const [planned, agreed] = rows();
  expect(planned?.missing).toEqual([]);
  expect(agreed?.missing).toEqual([
    'Personal statement',
    'Summary of shared work',
    'Letter Request Form',
    'AAMC ID',
  ]);
  expect(partName('request-form', 'residencycas')).toBe('ResidencyCAS request');
});

test('the next step is what is due', () => {
  const [, agreed, , declined] = rows();
  const step = (row = agreed) => row && nextStep(row, clock.now, (day) => day);
  expect(step()).toEqual({ words: 'Send Dr. Li Wei Chen the packet', late: true });
  expect(step(declined)).toEqual({ words: 'Will not write a letter', late: false });
});

test('fewer letters than usual are pointed out', () => {
  const { underWay, planned, short } = countLetters(state.writers, state.applicant);
  expect([underWay, planned]).toEqual([2, 1]);
  expect(short).toEqual(['2 of the usual 4 letters are under way.']);
  const others = state.writers.map((writer) => ({ ...writer, specialty: 'Surgery' }));
  expect(countLetters(others, state.applicant).short).toContain(
    '0 of at least 2 letters from Pediatrics are under way.',
  );
  const eyes = { ...state.applicant, specialty: 'Ophthalmology' };
  expect(countLetters(state.writers, eyes).short).toContain(
    '2 of the usual 3 letters are under way.',
  );
});

test('letters from the US are counted for graduates of schools abroad only', () => {
  const abroad = state.writers.map((writer) => ({ ...writer, country: 'India' }));
  const short = (status: 'us-md' | 'us-img') =>
    countLetters(abroad, { ...state.applicant, status }).short.filter((each) => /US/.test(each));
  expect(short('us-img')).toEqual(['0 of at least 2 letters from US physicians are under way.']);
  expect(short('us-md')).toEqual([]);
});

test('nothing is said once enough letters are under way', () => {
  const enough = Array.from({ length: 4 }, () => ({
    specialty: ' pediatrics',
    country: 'USA',
    letterService: 'eras' as const,
    stage: 'asked' as const,
  }));
  expect(countLetters(enough, state.applicant).short).toEqual([]);
});

test('a title before a name is taken as such', () => {
  expect(newWriter('x', 'Dr. Ana Silva', state)).toMatchObject({ title: 'Dr.', name: 'Ana Silva' });
  expect(newWriter('x', 'Ana Silva', state)).toMatchObject({ title: '', name: 'Ana Silva' });
  expect(fullName(newWriter('x', 'Prof Ana Silva', state))).toBe('Prof Ana Silva');
});

test('a stage by hand notes its time where none is known', () => {
  const writer = newWriter('x', 'Ana Silva', state);
  const set = (stage: 'asked' | 'uploaded' | 'planned') => atStage(writer, stage, clock.now);
  const at = clock.now.toISOString();
  expect(set('asked')).toEqual({ stage: 'asked', requestedAt: at });
  expect(set('uploaded')).toEqual({ stage: 'uploaded', requestedAt: at, uploadedAt: at });
  const there = { ...writer, requestedAt: at, uploadedAt: at };
  expect(atStage(there, 'agreed', clock.now)).toEqual({ stage: 'agreed', uploadedAt: null });
  expect(atStage(there, 'thanked', clock.now)).toEqual({ stage: 'thanked' });
  expect(set('planned')).toEqual({ stage: 'planned', requestedAt: null });
});
