import { describe, expect, test } from 'vitest';
import { letters } from '../../../lib/templates/letters/index.ts';
import { hadInterview, lastMail, thanksAreLate } from '../../../lib/templates/moment.ts';
import { validate } from '../../../lib/templates/render.ts';
import { type Case, casesOf, checked, short } from './cases.ts';
import { gradeOf, proseOf, wordCount } from './reading.ts';
import { filled } from './samples.ts';

/** What goes once the slots are filled. */
function untilFilled({ rendered }: Case): string[] {
  const asks = (label: RegExp) => rendered.slots.some((slot) => label.test(slot.label));
  return [
    ...(asks(/your specialty|where and when/) ? ['request-details'] : []),
    ...(asks(/your news/) ? ['too-soon'] : []),
  ];
}

/** What no words can change: the letter says what the rule points out, or the state does. */
function inherent({ letter, situation }: Case): string[] {
  const { program, clock } = situation;
  const rules: string[] = [];
  const isThanks = letter.kind === 'thank-you' && letter.audience === 'program';
  if (letter.id === 'letter-of-intent') rules.push('intent-statement');
  if (isThanks && thanksAreLate(situation)) rules.push('thank-you-late');
  if (program?.contactPolicy !== 'unknown' && hadInterview(situation)) rules.push('contact-policy');
  const last = lastMail(situation);
  if (last && clock.now.getTime() - last.getTime() < 21 * 86_400_000) rules.push('too-soon');
  return rules;
}

test('ids are of one kind and none is there twice', () => {
  const ids = letters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

describe.each(letters)('$id', (letter) => {
  const cases = casesOf(letter);
  const fitting = cases.filter(({ fit }) => !('not' in fit));

  test('says when to use it and when not to', () => {
    expect(letter.title.split(' ').length).toBeLessThanOrEqual(8);
    for (const text of [letter.use, letter.avoid]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(letter.avoid).toMatch(/^(?:Not|Never)\b/);
  });

  test('is written in the language and fits somewhere', () => {
    expect(validate(letter)).toEqual([]);
    expect(fitting.length).toBeGreaterThan(0);
    expect(cases.length).toBeGreaterThan(fitting.length);
  });

  test('has no finding once its slots are filled', () => {
    const wrong = fitting.flatMap((each) => {
      const allowed = inherent(each);
      const found = checked(each, filled(each.rendered)).findings.filter(
        ({ rule }) => !allowed.includes(rule),
      );
      return found.map((finding) => `${each.name}: ${short(finding)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has exactly its slots as findings before', () => {
    for (const each of cases) {
      const found = checked(each, each.rendered).findings.filter(
        ({ rule }) => rule === 'placeholder',
      );
      const slots = each.rendered.slots.map(({ start, end }) => [start, end]);
      expect(
        found.filter(({ field }) => field === 'body').map(({ start, end }) => [start, end]),
        `${each.name}\n${each.rendered.body}`,
      ).toEqual(slots);
      expect(found.length).toBe(slots.length + each.rendered.subjectSlots.length);
    }
    const others = fitting.flatMap((each) => {
      const allowed = ['placeholder', ...inherent(each), ...untilFilled(each)];
      return checked(each, each.rendered)
        .findings.filter(({ rule }) => !allowed.includes(rule))
        .map((finding) => `${each.name}: ${short(finding)}`);
    });
    expect(others).toEqual([]);
  });

  test('is taken for what it is', () => {
    const kinds = fitting.map((each) => {
      const { audience, kind } = checked(each, filled(each.rendered));
      return `${audience} ${kind}`;
    });
    expect([...new Set(kinds)]).toEqual([`${letter.audience} ${letter.kind}`]);
  });

  test('is short and easy to read', () => {
    const most = letter.kind === 'thank-you' ? 90 : 160;
    for (const each of cases) {
      const prose = proseOf(filled(each.rendered).body);
      expect(wordCount(prose), each.name).toBeLessThanOrEqual(most);
      expect(gradeOf(prose), prose).toBeLessThanOrEqual(9);
    }
  });

  test('leaves no trace of what was not known', () => {
    for (const { rendered } of cases)
      expect(rendered.subject + rendered.body).not.toMatch(
        /undefined|null|NaN|\{[{%]|\[\s*\]|\(\s*\)|[^\S\n]{2}|\s[,.;!?](?=\s)|\n{3}| $/m,
      );
  });
});
