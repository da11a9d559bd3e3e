import { ownText } from '../../../lib/draft/own-text.ts';
import { sentencesOf } from '../../../lib/language/sentences.ts';
import type { Letter } from '../../../lib/templates/letter.ts';
import { letters } from '../../../lib/templates/letters/index.ts';
import { casesOf } from '../../unit/templates/cases.ts';
import { filled } from '../../unit/templates/samples.ts';
import type { Labelled } from './corpus.ts';

/** The sentences of our own letters, with their slots and filled: no rule may find anything in them. */
export function readLetters(): Labelled[] {
  return letters.filter(({ id }) => id !== 'letter-of-intent').flatMap(sentencesIn);
}

function sentencesIn(letter: Letter): Labelled[] {
  const bodies = casesOf(letter).flatMap(({ rendered }) => [rendered.body, filled(rendered).body]);
  const texts = bodies.flatMap((body) =>
    ownText(body).paragraphs.flatMap(({ start, end }) => {
      const paragraph = body.slice(start, end);
      return sentencesOf(paragraph).map((each) => paragraph.slice(each.start, each.end));
    }),
  );
  return [...new Set(texts)].map((text) => ({
    audience: letter.audience,
    rules: [],
    text,
    before: '',
    author: letter.id,
  }));
}
