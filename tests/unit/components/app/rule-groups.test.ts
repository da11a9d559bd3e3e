import { expect, test } from 'vitest';
import { ruleGroups } from '../../../../components/app/settings/rule-groups.ts';
import type { Audience } from '../../../../lib/draft/draft.ts';
import { rules } from '../../../../rules/index.ts';

const rule = (id: string, ...audience: Audience[]) => {
  return { id, audience, severity: 'advice' as const, title: id };
};

test('rules stand with the readers they speak up for', () => {
  const groups = ruleGroups([
    rule('a', 'program', 'writer'),
    rule('b', 'program'),
    rule('c', 'writer'),
    rule('d', 'program'),
  ]);
  expect(groups.map(({ name, rules }) => [name, ...rules.map(({ id }) => id)])).toEqual([
    ['To programs', 'b', 'd'],
    ['To letter writers', 'c'],
    ['Any mail', 'a'],
  ]);
});

test('a group without rules is not shown', () => {
  expect(ruleGroups([rule('b', 'program')]).map(({ name }) => name)).toEqual(['To programs']);
});

test('every rule of the product can be switched', () => {
  const listed = ruleGroups(rules).flatMap((group) => group.rules.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});
