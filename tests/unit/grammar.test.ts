import { describe, expect, test } from 'vitest';
import { grammar, Phrase } from '../../lib/language/grammar.ts';
import { meaningIn } from '../../lib/language/meaning.ts';
import { wordsOf } from '../../lib/language/words.ts';

const calls = grammar('you|please|not ..3 call');
const denied = grammar('not ..3 call');

function textsOf(
  text: string,
  find: (phrase: Phrase) => readonly { start: number; end: number }[],
) {
  return find(new Phrase(wordsOf(text))).map(({ start, end }) => text.slice(start, end));
}

describe('a grammar', () => {
  test('finds each pattern at its first place, or at every place', () => {
    const text = 'Do not call him and do not ever call her';
    expect(textsOf(text, (phrase) => phrase.find(denied))).toEqual(['not call']);
    expect(textsOf(text, (phrase) => phrase.findAll(denied))).toEqual([
      'not call',
      'not ever call',
    ]);
  });

  test('a denial behind another one is heard', () => {
    const text = 'I may not call them, so please do not call anybody';
    expect(textsOf(text, (phrase) => meaningIn(phrase, calls, denied))).toEqual([]);
  });

  test('a meaning behind a denied one is heard', () => {
    const text = 'Do not call him, you call her';
    expect(textsOf(text, (phrase) => meaningIn(phrase, calls, denied))).toEqual(['you call']);
  });
});
