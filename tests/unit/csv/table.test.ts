import { describe, expect, test } from 'vitest';
import { readTable, TableError } from '../../../lib/csv/table.ts';

const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
  ]);

describe('readTable', () => {
  test.each<[string, string | Uint8Array]>([
    ['commas', 'Program,Director\nLakeside,"Lopez, Maria"\n'],
    ['semicolons', 'Program;Director\r\nLakeside;Lopez, Maria\r\n'],
    ['tabs', 'Program\tDirector\nLakeside\tLopez, Maria'],
    ['a byte order mark', '\ufeffProgram,Director\nLakeside,"Lopez, Maria"'],
    ['UTF-16, as Excel saves Unicode text', utf16('Program\tDirector\nLakeside\tLopez, Maria')],
    ['the line of Excel about its separator', 'sep=;\r\nProgram;Director\r\nLakeside;Lopez, Maria'],
    ['bytes', new TextEncoder().encode('\ufeffProgram,Director\nLakeside,"Lopez, Maria"')],
  ])('reads %s', (_, file) => {
    expect(readTable(file)).toEqual({
      headers: ['Program', 'Director'],
      rows: [{ number: 2, cells: ['Lakeside', 'Lopez, Maria'] }],
    });
  });

  test('reads the code page of Windows', () => {
    const file = Uint8Array.from('Program,PD\nL\xf3pez,x', (c) => c.charCodeAt(0));
    expect(readTable(file).rows[0]?.cells[0]).toBe('López');
  });

  test('leaves out blank lines, fills short ones, and numbers as the spreadsheet does', () => {
    expect(readTable('\nA,B,C\n,,\n1\n"2\n3",4,5,6\n').rows).toEqual([
      { number: 4, cells: ['1', '', '', ''] },
      { number: 5, cells: ['2\n3', '4', '5', '6'] },
    ]);
  });

  test('passes over a title, and takes no line about somebody for headers', () => {
    const titled = readTable('My list\n\nProgram;City;Director\nAlder;Boston;Ida Holm');
    expect(titled.headers).toEqual(['Program', 'City', 'Director']);
    expect(titled.rows).toEqual([{ number: 4, cells: ['Alder', 'Boston', 'Ida Holm'] }]);
    const bare = readTable('Alder,Ida Holm,iholm@alder.example\nBirch,,\n');
    expect(bare.headers).toEqual(['', '', '']);
    expect(bare.rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(readTable('Program,Notes\nAlder,\n').headers).toEqual(['Program', 'Notes']);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'nothing in this table'],
    ['headers alone', 'Program,Director\n', 'only one line'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'Excel workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0]), 'not a table'],
    ['10 MB', 'a,b\n'.repeat(3_000_000), 'larger than 10 MB'],
  ])('refuses %s', (_, file, reason) => {
    expect(() => readTable(file)).toThrow(TableError);
    expect(() => readTable(file)).toThrow(reason);
  });
});
