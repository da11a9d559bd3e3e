import type { Grammar } from '../language/grammar.ts';
import { meaningIn } from '../language/meaning.ts';
import type { Block, Doc } from './doc.ts';
import type { Sentence } from './paragraph.ts';
import type { Hit } from './rule.ts';

/** The first words of the draft's own prose that mean one of `says` and are not spared; null where none do. */
export function saysIn(
  { blocks }: Doc,
  says: Grammar,
  unless?: Grammar,
  isMeant: (sentence: Sentence, block: Block) => boolean = () => true,
): Hit | null {
  for (const block of blocks)
    for (const sentence of block.paragraph.sentences) {
      const span = meaningIn(sentence.phrase, says, unless)[0];
      if (!span || !isMeant(sentence, block)) continue;
      const start = block.start + sentence.start;
      return { field: block.field, start: start + span.start, end: start + span.end };
    }
  return null;
}
