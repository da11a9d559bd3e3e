import { describe, expect, test } from 'vitest';
import { guessWriterColumns } from '../../../lib/csv/columns.ts';
import { readTable } from '../../../lib/csv/table.ts';
import { writersCsv } from '../../../lib/csv/write.ts';
import { writersFromRows } from '../../../lib/csv/writers.ts';
import { noonOf } from '../../../lib/state/local-day.ts';
import type { Writer } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { sampleState } from '../sample.ts';

/** Imports a table with the columns as they are guessed. */
function imported(text: string, state: State = { ...sampleState(), writers: [] }) {
  const { headers, rows } = readTable(text);
  let count = 0;
  const surroundings = { state, now: () => new Date(), newId: () => `new${++count}` };
  const result = writersFromRows(rows, guessWriterColumns(headers), surroundings);
  return { ...result, writers: result.change.put?.writers ?? [] };
}

describe('writersFromRows', () => {
  test('takes the applicant’s specialty where the table has none', () => {
    const specialties = (text: string) => imported(text).writers.map(({ specialty }) => specialty);
    expect(specialties('Name,E-mail\nAna Silva,ana@uni.example')).toEqual(['Pediatrics']);
    expect(specialties('Name,Specialty\nAna Silva,\nBo Lee,Surgery')).toEqual(['', 'Surgery']);
  });

  test('makes a writer of a row', () => {
    const { writers, added } = imported(
      'Letter writer,E-mail,Specialty,Rotation,Status,Requested,Due date,Waived?\n' +
        '"Prof. John Smith, MD",JSmith@uni.example,Pediatrics,"wards, May 2026",agreed,6/1/2026,Aug 25,Yes',
    );
    expect(added).toBe(1);
    expect(writers).toEqual([
      {
        id: 'new1',
        name: 'John Smith',
        email: 'jsmith@uni.example',
        title: 'Prof.',
        specialty: 'Pediatrics',
        workedTogether: 'wards, May 2026',
        stage: 'agreed',
        requestedAt: noonOf('2026-06-01'),
        dueAt: '2026-08-25',
        waived: true,
        country: '',
        letterService: '',
        packet: [],
        uploadedAt: null,
        workedUntil: null,
      } satisfies Writer,
    ]);
  });

  test('joins first and last names, and says which rows do not fit', () => {
    const { writers, rejected } = imported(
      'First name,Last name,Email,Deadline\nLi Wei,Chen,lwchen@uni.example,9/1/26\n,,x@uni.example,\nA,B,nobody,',
    );
    expect(writers.map(({ name, dueAt }) => [name, dueAt])).toEqual([
      ['Li Wei Chen', '2026-09-01'],
    ]);
    expect(rejected).toEqual([
      { row: 3, reason: 'There is no name of a writer' },
      { row: 4, reason: '“nobody” is not an e-mail address' },
    ]);
  });

  test('reads the days of both columns in the order that one of them tells', () => {
    const { writers } = imported('Name,Asked on,Due\nAna Silva,25/06/2026,01/09/2026');
    expect(writers[0]).toMatchObject({
      requestedAt: noonOf('2026-06-25'),
      dueAt: '2026-09-01',
    });
  });

  test.each([
    ['To ask', 'planned'],
    ['Not asked', 'planned'],
    ['Not yet asked', 'planned'],
    ['To be asked', 'planned'],
    ['Agreed, not yet uploaded', 'agreed'],
    ['Asked; has not agreed yet', 'asked'],
    ['Requested', 'asked'],
    ['Said yes', 'agreed'],
    ['Packet sent', 'packet-sent'],
    ['Uploaded', 'uploaded'],
    ['Declined', 'declined'],
    ['Thanked', 'thanked'],
    ['No answer', 'planned'],
  ])('understands the status “%s”', (status, stage) => {
    expect(imported(`Name,Status\nJohn Smith,${status}`).writers[0]?.stage).toBe(stage);
  });

  test('adds to the writer of that name or address', () => {
    const { writers, added, updated } = imported(
      'Name,Email,Country\nDr. John Smith,,US\nL. Chen,LWChen@uni.example,Taiwan',
      sampleState(),
    );
    expect({ added, updated }).toEqual({ added: 0, updated: 2 });
    const [smith, chen] = sampleState().writers;
    expect(writers).toEqual([
      { ...smith, country: 'US' },
      { ...chen, country: 'Taiwan' },
    ]);
  });
});

test('writersCsv is read back as it was', () => {
  const { writers } = sampleState();
  const read = imported(writersCsv(writers)).writers;
  const expected = writers.map(({ requestedAt, ...writer }, i) => {
    return { ...writer, id: `new${i + 1}`, requestedAt: requestedAt && noonOf('2026-06-01') };
  });
  expect(read).toEqual(expected);
});
