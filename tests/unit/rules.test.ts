import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../lib/draft/draft.ts';
import { mended } from '../../lib/draft/mended.ts';
import type { Example, Rule } from '../../lib/engine/rule.ts';
import { phraseRules } from '../../rules/index.ts';
import { checked, letter, mailTo } from './mails.ts';
import { contextRuleFiles, ruleFiles } from './rule-files.ts';

/** The example as a mail to the first reader that the rule is for. */
function asDraft(rule: Rule, example: Example): Draft {
  const parts = typeof example === 'string' ? { body: letter(example) } : example;
  return mailTo(rule.audience[0] ?? 'other', parts);
}

/** Traces of words that were cut out badly. */
const broken = /[^\S\n]{2,}|\s[,.;!?](?=\s|$)|\n{3,}|[^\S\n]$/m;

const named = (examples: readonly Example[]) =>
  examples.map((example) => ({
    name: typeof example === 'string' ? example : example.body.replaceAll(/\s+/g, ' '),
    example,
  }));

test('every file of phrase rules is in the list, once', () => {
  expect(phraseRules.map((rule) => rule.id).sort()).toEqual(ruleFiles.map(({ id }) => id).sort());
});

test('examples and scenarios stay out of the mail page', () => {
  const script = readFileSync('.output/chrome-mv3/content-scripts/gmail.js', 'utf8');
  const isIn = (text: string) => {
    const pieces = text.split(/["'`\n\\]/).toSorted((a, b) => b.length - a.length);
    return (pieces[0] ?? '').length > 20 && script.includes(pieces[0] ?? '');
  };
  const texts = [
    ...ruleFiles.map(({ id, examples: { allows, flags } }) => ({
      id,
      texts: [...flags, ...allows].map((one) => (typeof one === 'string' ? one : one.body)),
    })),
    ...contextRuleFiles.map(({ id, scenarios: { allows, flags } }) => ({
      id,
      texts: [...flags, ...allows].map(({ draft }) => draft.body ?? ''),
    })),
  ];
  // One may be the very words that a fix puts in.
  const brought = texts.filter((file) => file.texts.filter(isIn).length > 1);
  expect(brought.map(({ id }) => id)).toEqual([]);
});

describe.each(ruleFiles)('$id', ({ id, rule, examples }) => {
  test('has the name of its file and says what the card needs', () => {
    expect(rule.id).toBe(id);
    expect(rule.title.split(' ').length).toBeLessThanOrEqual(5);
    expect(rule.message).not.toBe('');
    expect(rule.message.match(/[.?!](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
  });

  test('shows at least eight examples of each kind', () => {
    expect(new Set(examples.flags.map((e) => JSON.stringify(e))).size).toBeGreaterThanOrEqual(8);
    expect(new Set(examples.allows.map((e) => JSON.stringify(e))).size).toBeGreaterThanOrEqual(8);
  });

  test.each(named(examples.flags))('flags: $name', ({ example }) => {
    const draft = asDraft(rule, example);
    const own = checked(draft).findings.filter((finding) => finding.rule === id);
    expect(own).not.toEqual([]);
    for (const { field, start, end, quote } of own)
      expect(quote).toBe(String(draft[field]).slice(start, end));
  });

  test.each(named(examples.flags))('mends: $name', ({ example }) => {
    const draft = asDraft(rule, example);
    const before = checked(draft).findings.map((finding) => finding.rule);
    for (const { rule: found, fixes } of checked(draft).findings)
      for (const fix of found === id ? fixes : []) {
        const then = mended(draft, fix);
        const after = checked(then).findings.map((finding) => finding.rule);
        expect(after.filter((r) => r === id).length).toBeLessThan(
          before.filter((r) => r === id).length,
        );
        expect(before).toEqual(expect.arrayContaining(after));
        if (!broken.test(draft.body)) expect(then.body).not.toMatch(broken);
      }
  });

  test.each(named(examples.allows))('allows: $name', ({ example }) => {
    const own = checked(asDraft(rule, example)).findings.filter((finding) => finding.rule === id);
    expect(own).toEqual([]);
  });
});
