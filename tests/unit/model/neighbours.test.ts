import { describe, expect, test } from 'vitest';
import { isMeaning, meanings } from '../../../lib/model/meanings.ts';
import type { Labelled } from '../../tools/model/corpus.ts';
import { withoutLeast } from '../../tools/model/fit.ts';
import { pairs } from '../../tools/model/pairs.ts';
import { checked, letter, mailTo } from '../mails.ts';

const sentence = (text: string, rules: string[] = [], author = 'a'): Labelled => ({
  audience: 'program',
  rules,
  text,
  before: '',
  author,
});

/** The rules of a mail to a writer, each with the words that it marks. */
function foundIn(text: string): [string, string][] {
  return checked(mailTo('writer', { body: letter(text) }))
    .findings.filter(({ rule }) => isMeaning(rule))
    .map(({ rule, quote }) => [rule, quote]);
}

describe('two sentences that say it together', () => {
  const first = 'Others have read theirs before it went to ERAS.';
  const second = 'I would be glad of the same courtesy.';

  test('are one finding over both', () => {
    expect(foundIn(`${first} ${second}`)).toEqual([
      ['letter-access', `${first} ${second.slice(0, -1)}`],
    ]);
  });

  test.each([first, second, `${first} The tour was a joy. ${second}`])(
    'are none apart: %s',
    (text) => {
      expect(foundIn(text)).toEqual([]);
    },
  );
});

test.each([
  ['program', 'What do you look for in an intern? That would help me a great deal.'],
  [
    'program',
    'How many applicants do you interview for each position? That would help me a great deal.',
  ],
  [
    'writer',
    'I asked Dr. Kim for a letter too, and she said yes. I hope that the summer is kind to you.',
  ],
] as const)('what neither hints at is not read into both, to a %s: %s', (audience, text) => {
  const { findings } = checked(mailTo(audience, { body: letter(text) }));
  expect(findings.filter(({ rule }) => isMeaning(rule))).toEqual([]);
});

test('what others said and the writer refuses is no finding', () => {
  const said = 'Your secretary said that I could draft the letter for you to sign.';
  expect(foundIn(said)).toHaveLength(1);
  expect(foundIn(`${said} I would rather not.`)).toEqual([]);
});

test.each([
  'You said you would let me read the letter, so please send me a copy before you upload it. I will not change it.',
  'My friend wrote her own letter, so I can write mine for you to sign. I do not mind the work.',
])('what the writer asks for too is a finding, whoever spoke of it: %s', (text) => {
  expect(foundIn(text)).toHaveLength(1);
});

describe('neighbours in the learning material', () => {
  test('say what either says, where the second points back', () => {
    const mails = [sentence('I have an offer.', ['leverage']), sentence('What does that say?')];
    expect(pairs(mails)).toMatchObject([
      { text: 'I have an offer. What does that say?', rules: ['leverage'] },
    ]);
  });

  test('are those of one author only, and of sentences that point back', () => {
    const [a, b] = [sentence('I have an offer.', ['leverage']), sentence('Snow fell.')];
    expect(pairs([a, b])).toEqual([]);
    expect(pairs([a, sentence('What does that say?', [], 'b')])).toEqual([]);
  });
});

test('weights are left out where a feature has one step of one meaning only', () => {
  const heads = meanings.length;
  const weights = new Int8Array(4 * heads);
  weights[0] = 1;
  weights[heads] = 2;
  weights[2 * heads] = 1;
  weights[2 * heads + 1] = -1;
  weights[3 * heads + 1] = -1;
  expect(withoutLeast(weights, 0)).toEqual(weights);
  const fitted = withoutLeast(weights, 9);
  expect([...fitted.entries()].filter(([, weight]) => weight !== 0)).toEqual([
    [heads, 2],
    [2 * heads, 1],
    [2 * heads + 1, -1],
  ]);
});

test.each([
  'I can write the first version of the methods. They were all so kind to me.',
  'Your signature is missing on the form; could you sign it when you have a minute?',
])('what is shared with a mentor beside the letter is no letter: %s', (text) => {
  const body = letter(text);
  const { findings } = checked(mailTo('writer', { body }));
  expect(findings.filter(({ rule }) => isMeaning(rule))).toEqual([]);
});
