import { describe, expect, test } from 'vitest';
import { mended } from '../../lib/draft/mended.ts';
import { contextRules } from '../../rules/index.ts';
import { contextRuleFiles } from './rule-files.ts';
import { checkIn, draftOf } from './sample.ts';

test('every file of context rules is in the list, once', () => {
  expect(contextRules.map((rule) => rule.id).sort()).toEqual(
    contextRuleFiles.map(({ id }) => id).sort(),
  );
});

describe.each(contextRuleFiles)('$id', ({ id, rule, scenarios }) => {
  test('has the name of its file and says what the card needs', () => {
    expect(rule.id).toBe(id);
    expect(rule.title.split(' ').length).toBeLessThanOrEqual(5);
    expect(rule.message).not.toBe('');
  });

  test('shows at least eight scenarios of each kind', () => {
    expect(new Set(scenarios.flags.map(({ title }) => title)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(scenarios.allows.map(({ title }) => title)).size).toBeGreaterThanOrEqual(8);
  });

  test('has the severities that it names, and no others', () => {
    const found = scenarios.flags.flatMap((scenario) => checkIn(scenario).findings);
    const own = found.filter((finding) => finding.rule === id).map(({ severity }) => severity);
    const named = [rule.severity, rule.otherSeverity].filter((severity) => severity !== undefined);
    expect(new Set(own)).toEqual(new Set(named));
  });

  test.each(scenarios.flags)('flags: $title', (scenario) => {
    const draft = draftOf(scenario);
    const own = checkIn(scenario).findings.filter((finding) => finding.rule === id);
    expect(own).toHaveLength(1);
    for (const { field, start, end, quote, message } of own) {
      if (field === 'body' || field === 'subject')
        expect(quote).toBe(draft[field].slice(start, end));
      else expect(end).toBe(start + 1);
      expect(message.match(/[.?!](?=\s|$)/g)?.length).toBeLessThanOrEqual(3);
    }
  });

  test.each(scenarios.flags)('mends: $title', (scenario) => {
    const before = checkIn(scenario).findings;
    for (const fix of before.find((finding) => finding.rule === id)?.fixes ?? []) {
      const after = checkIn(scenario, mended(draftOf(scenario), fix)).findings.map((f) => f.rule);
      expect(after).not.toContain(id);
      expect(before.map((f) => f.rule)).toEqual(expect.arrayContaining(after));
    }
  });

  test.each(scenarios.allows)('allows: $title', (scenario) => {
    const own = checkIn(scenario).findings.filter((finding) => finding.rule === id);
    expect(own).toEqual([]);
  });
});
