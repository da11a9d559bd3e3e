import { expect, test } from 'vitest';
import { bySeverity, summary } from '../../../components/counts.ts';
import type { Severity } from '../../../lib/draft/draft.ts';

const of = (...severities: Severity[]) => severities.map((severity, key) => ({ severity, key }));

test.each([
  [of(), 'nothing found'],
  [of('violation'), '1 violation'],
  [of('warning', 'violation', 'warning'), '1 violation, 2 warnings'],
  [of('advice'), '1 piece of advice'],
  [of('notice', 'advice', 'notice', 'advice'), '2 pieces of advice, 2 notices'],
])('%j is said as "%s"', (findings, said) => {
  expect(summary(findings)).toBe(said);
});

test('groups come gravest first and keep the order of the draft', () => {
  const groups = bySeverity(of('notice', 'warning', 'violation', 'warning'));
  expect(groups.map(({ severity }) => severity)).toEqual(['violation', 'warning', 'notice']);
  expect(groups[1]?.findings.map(({ key }) => key)).toEqual([1, 3]);
});
