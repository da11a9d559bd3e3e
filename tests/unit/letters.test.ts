import { expect, test } from 'vitest';
import { readParagraph, type Sentence } from '../../lib/engine/paragraph.ts';
import { letterGrammar, saysUnless } from '../../lib/language/letters.ts';

const says = letterGrammar('send it');
const unless = letterGrammar('do not');

function said(text: string): readonly string[] {
  const sentence = readParagraph(text).sentences[0] as Sentence;
  return saysUnless(sentence, says, unless).map(({ start, end }) => text.slice(start, end));
}

test('a denial in one clause does not hide the one in the next', () => {
  expect(said('I do not mean to press you; do not send it before May.')).toEqual([]);
});

test('a denial holds for its own clause only', () => {
  expect(said('I do not mean to press you; please send it before May.')).toEqual(['send it']);
});
