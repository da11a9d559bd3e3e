import { expect, test } from 'vitest';
import { newProgram } from '../../../lib/state/new-program.ts';

test.each([
  ['Pediatrics', 'eras', 'nrmp'],
  ['', 'eras', 'nrmp'],
  ['Emergency Medicine', 'residencycas', 'nrmp'],
  ['Obstetrics and Gynecology', 'residencycas', 'nrmp'],
  ['Ophthalmology', 'sf-match', 'sf-match'],
  ['Urology', 'eras', 'aua'],
])('a new program of %s is applied to through %s, in the match %s', (specialty, service, match) => {
  const program = newProgram('p', 'Alder', specialty);
  expect(program).toMatchObject({ specialty, applicationService: service, match });
});

test('the year before a urology residency is matched for in the Main Match', () => {
  const program = newProgram('p', 'Alder Preliminary Surgery', 'Urology');
  expect(program).toMatchObject({ applicationService: 'eras', match: 'nrmp' });
});
