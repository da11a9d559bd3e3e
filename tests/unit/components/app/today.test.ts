import { expect, test } from 'vitest';
import { backupLines } from '../../../../components/app/settings/backup-lines.ts';
import { aboutWhom, addressFor, dueWords } from '../../../../components/app/today/due-words.ts';
import { split } from '../../../../components/app/ui/split.ts';
import { counted, listed } from '../../../../components/app/words.ts';
import { replaceWith, summaryOf } from '../../../../lib/backup/import.ts';
import type { DueItem } from '../../../../lib/due/item.ts';
import { rowsOf, stateOf } from '../../../../lib/state/stored.ts';
import { sampleSeason } from '../../../tools/sample-season.ts';

const now = new Date(2027, 0, 20, 15);
const item: DueItem = {
  kind: 'thank-you',
  programId: 'p1',
  writerId: null,
  item: 'thank-you:program:p1',
  due: '2027-01-20',
  status: 'due',
  title: 'Thank Lakeside',
  why: '',
  action: { write: 'thank-you' },
};

test.each([
  ['2027-01-20', 'due', 'Today'],
  ['2027-01-21', 'next', 'Tomorrow'],
  ['2027-01-26', 'next', 'By Jan 26'],
  ['2027-01-18', 'due', 'Since Jan 18'],
  ['2027-01-19', 'late', '1 day late'],
  ['2026-12-31', 'late', '20 days late'],
  ['2027-01-20', 'late', 'Late'],
] as const)('%s, %s: %s', (due, status, words) => {
  expect(dueWords({ ...item, due, status }, now)).toBe(words);
});

test('a mail goes to the director, an answer to an offer to the coordinator', () => {
  const state = sampleSeason(1);
  const coordinator = { name: 'Dana Kim', email: 'kim@lakeside.example', role: 'coordinator' };
  state.programs[0]?.contacts.unshift(coordinator as never);
  expect(addressFor(item, state)).toBe('lopez@lakeside.example');
  expect(addressFor({ ...item, kind: 'follow-up' }, state)).toBe('kim@lakeside.example');
  expect(addressFor({ ...item, programId: null, writerId: 'w1' }, state)).toBe(
    'jsmith@uni.example',
  );
  expect(addressFor({ ...item, programId: 'gone' }, state)).toBe('');
});

test('an item leads to whom it is about', () => {
  const state = sampleSeason(1);
  expect(aboutWhom(item, state)).toMatchObject({ view: 'programs', id: 'p1' });
  expect(aboutWhom({ ...item, writerId: 'w2' }, state)).toMatchObject({ view: 'writers' });
  expect(aboutWhom({ ...item, programId: null }, state)).toBeNull();
});

test('an import says in lines what it would change', () => {
  const wholeOf = (count: number) => ({
    state: stateOf(rowsOf(sampleSeason(count)), now, now.toISOString()),
  });
  const three = wholeOf(3);
  expect(backupLines(summaryOf(replaceWith(three, sampleSeason(1)), three))).toEqual([
    'Programs: 2 removed',
    'Mails on record: 1 removed',
    'Settings: 1 removed',
  ]);
  expect(backupLines(summaryOf(replaceWith(three, three.state), three))).toEqual([]);
});

test('words are counted, listed and split as one writes them', () => {
  expect([counted(1, 'mail'), counted(0, 'mail')]).toEqual(['1 mail', '0 mails']);
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a'])).toBe('a');
  expect(split(' a, b;;a\nc ,')).toEqual(['a', 'b', 'c']);
});
