import { describe, expect, test } from 'vitest';
import { exportBackup } from '../../../lib/backup/export.ts';
import { BackupError, largestBackup, readBackup } from '../../../lib/backup/read.ts';
import type { State } from '../../../lib/state/schema.ts';
import { sampleState } from '../sample.ts';

const now = new Date('2026-11-22T12:00:00Z');
const message = {
  id: 'm1',
  at: '2027-01-18T09:30:00Z',
  direction: 'sent',
  programId: 'p1',
  writerId: null,
  kind: 'thank-you',
  to: [],
  subject: '',
  retractedAt: null,
};

/** The sample as a file in which one field, by its path, is another. */
function fileWith(path: string, value: unknown): string {
  const file = { ...sampleState(), messages: [{ ...message }] } as Record<string, unknown>;
  const fields = path.split('.');
  const last = fields.pop() ?? '';
  let at = file;
  for (const field of fields) at = at[field] as Record<string, unknown>;
  at[last] = value;
  return JSON.stringify(file);
}

const program = sampleState().programs[0];
const tick = { item: 'cv', done: true, at: '2026-10-01T08:00:00Z' };
const dismissal = { host: 'gmail', draftKey: 'd', rule: 'pleading', quote: '', at: 1 };

describe('a backup file is refused with', () => {
  test.each<[string, string | Uint8Array, string | RegExp]>([
    ['nothing in it', '', 'This file is damaged or not complete'],
    ['half of it', fileWith('version', 1).slice(0, 700), 'This file is damaged or not complete'],
    ['other text', '<html>', 'This file is damaged or not complete'],
    ['other bytes', new Uint8Array([0x7b, 0xff, 0x7d]), 'This file is not text in UTF-8.'],
    ['a list', '[]', 'This file is not a backup of Matchproof.'],
    ['nothing said', 'null', 'This file is not a backup of Matchproof.'],
    ['another format', fileWith('format', 'zotero'), 'This file is not a backup'],
    ['a newer version', fileWith('version', 2), 'This backup was made by a newer version'],
    [
      'an unknown version',
      fileWith('version', '1'),
      /^This backup is damaged .* Its fault is “version: should be 1”/,
    ],
    ['a missing field', fileWith('writers.1.name', undefined), 'writers.1.name: is missing'],
    [
      'a wrong type',
      fileWith('programs.2.contacts.0.email', 7),
      'programs.2.contacts.0.email: should be text',
    ],
    ['an unknown field', fileWith('programs.1.rank', 3), 'programs.1.rank: is not a known field'],
    [
      'an unknown stage',
      fileWith('programs.0.stage', 'loved'),
      'programs.0.stage: should be "considering" or',
    ],
    [
      'a day that does not exist',
      fileWith('programs.0.interviewDate', '2027-02-29'),
      'programs.0.interviewDate: should be a date such as 2026-12-02',
    ],
    [
      'a time without its zone',
      fileWith('messages.0.at', '2027-01-18T09:30:00'),
      'messages.0.at: should be a date and time',
    ],
    ['a body of a mail', fileWith('messages.0.body', 'Dear'), 'messages.0.body: is not a known'],
    [
      'a program twice',
      fileWith('programs.3', program),
      'programs.3.id: is the same as that of programs.0',
    ],
    [
      'a tick twice',
      fileWith('checklist', { ticks: [tick, tick], own: [] }),
      'checklist.ticks.1.item: is the same as that of checklist.ticks.0',
    ],
    [
      'a dismissal twice',
      fileWith('dismissals', [dismissal, { ...dismissal, at: 2 }]),
      'dismissals.1.quote: is the same',
    ],
    [
      'a mail about no program',
      fileWith('messages.0.programId', 'p9'),
      'messages.0.programId: there is no program "p9"',
    ],
    [
      'a mail about no writer',
      fileWith('messages.0.writerId', 'p1'),
      'messages.0.writerId: there is no writer "p1"',
    ],
    [
      'a field that every object has',
      fileWith('programs.0.constructor', { prototype: {} }),
      'programs.0.constructor: is not a known field',
    ],
    [
      'a prototype',
      fileWith('settings', 'X').replace(
        '"X"',
        '{"rulesOff":[],"hostsOff":[],"calendar":{"__proto__":"2027-01-01T00:00:00Z"}}',
      ),
      'settings.calendar.__proto__: is not a known field',
    ],
    [
      'depths without end',
      fileWith('programs', 'X').replace('"X"', '['.repeat(200_000) + ']'.repeat(200_000)),
      'programs.0: should be an object',
    ],
    [
      'more than any backup holds',
      `"${'x'.repeat(largestBackup)}"`,
      'This file is larger than 50 MB',
    ],
  ])('%s', (_, file, reason) => {
    const read = () => readBackup(file);
    expect(read).toThrow(BackupError);
    expect(read).toThrow(reason);
  });
});

test('a file without the optional parts has their defaults', () => {
  const { programs: [first] = [] } = readBackup(fileWith('programs.0.match', undefined));
  expect(first).toMatchObject({ match: 'nrmp', notes: '', interviewOfferedAt: null });
});

test('text is text, whatever it looks like, and a byte order mark is none of it', () => {
  const name = '<img src=x onerror=alert(1)>';
  const state: State = sampleState();
  state.applicant.name = name;
  const bytes = new TextEncoder().encode(`\ufeff${exportBackup({ state: state as never }, now)}`);
  expect(readBackup(bytes).applicant.name).toBe(name);
  expect(readBackup(`\ufeff${exportBackup({ state: state as never }, now)}`)).toEqual({
    ...state,
    exportedAt: now.toISOString(),
  });
});
