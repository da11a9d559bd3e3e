import { expect, test } from 'vitest';
import { bareName, titleOf } from '../../../lib/csv/names.ts';

test.each([
  ['Dr. Maria Lopez, MD', 'Maria Lopez'],
  ['Prof. Dr. med. Jürgen von der Heide, PhD', 'Jürgen von der Heide'],
  ['Dr. rer. nat. habil. Anna Klein', 'Anna Klein'],
  ['Prof. Dr. med. Dr. h.c. mult. Anna Klein', 'Anna Klein'],
  ['Dr. Nat Turner', 'Nat Turner'],
  ['Dr. Phil Jones', 'Phil Jones'],
  ['NGUYEN THI LAN', 'Nguyen Thi Lan'],
  ['DR. J.R. O’BRIEN-MCCOY, MD', 'J.R. O’Brien-McCoy'],
  ['ÉMILIE LEFÈVRE', 'Émilie Lefèvre'],
  ['DeShawn McDonald', 'DeShawn McDonald'],
  ['LOPEZ', 'Lopez'],
  ['GME OFFICE', 'GME OFFICE'],
  ['Lopez, Maria, MD', 'Maria Lopez'],
  ['LEE, Anna', 'Anna Lee'],
  ['de la Cruz, Ana Maria', 'Ana Maria de la Cruz'],
  ['Lopez, Dr. Maria A.', 'Maria A. Lopez'],
  ['Lopez, Maria, MSCR', 'Maria Lopez'],
  ['Maria Lopez, MSCR', 'Maria Lopez, MSCR'],
  ['MARIA LOPEZ, MSCR', 'Maria Lopez, MSCR'],
  ['Martin King, Jr.', 'Martin King, Jr.'],
  ['Maria Lopez, Program Director', 'Maria Lopez, Program Director'],
  ['Maria Lopez, John Smith', 'Maria Lopez, John Smith'],
])('“%s” is the name %s', (written, name) => {
  expect(bareName(written)).toBe(name);
});

test('a title is what one is greeted by', () => {
  expect(titleOf('Prof. Dr. med. habil. Anna Klein')).toBe('Prof. Dr.');
  expect(titleOf('Anna Klein')).toBe('');
});
