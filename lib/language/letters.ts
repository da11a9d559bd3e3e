import type { Span } from '../draft/draft.ts';
import type { Sentence } from '../engine/paragraph.ts';
import { type Grammar, grammar, type Vocabulary } from './grammar.ts';

/** Words about letters of recommendation that the rules for their writers share. */
const letterWords: Vocabulary = {
  lt: 'n:letter n:lor n:recommendation n:reference n:sloe n:slo n:esloe n:rec n:testimonial reccomendation recomendation',
  strong:
    'strong stronger strongest strongly supportive positive positively favorable favourable favorably favourably enthusiastic enthusiastically enthusiasm excellent glowing outstanding great good compelling convincing convincingly powerful persuasive emphatic genuine warm warmly wholehearted wholeheartedly unreserved unreservedly highly confidently',
  can: 'could would can will might may whether if please kindly hope hoping hoped wish wondering wonder want wanted like love glad grateful thankful appreciate obliged happy need requesting request beg ask asking mind possible maybe perhaps',
};

/** Compiles patterns that may name the words about letters and the rule's own. */
export function letterGrammar(source: string, own: Vocabulary = {}): Grammar {
  return grammar(source, { ...letterWords, ...own });
}

/**
 * The first thing that the sentence says in the sense of `says`, unless the same clause takes it back. One finding a
 * sentence is enough: what is asked of a writer twice in a sentence is asked once.
 */
export function saysUnless(sentence: Sentence, says: Grammar, unless: Grammar): readonly Span[] {
  const { phrase, text } = sentence;
  const found = phrase.find(says);
  if (found.length === 0) return found;
  const against = phrase.findAll(unless);
  const stands = found.filter((hit) => {
    const clause = clauseAround(text, hit);
    return !against.some((span) => clause.start <= span.start && span.start < clause.end);
  });
  return stands.slice(0, 1);
}

const turn = /[;:]|,\s+(?:but|yet|still|so|therefore|hence)\s/gi;

/** From the turn of thought before a span to the one after it. */
function clauseAround(text: string, span: Span): Span {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(turn)) {
    if (match.index <= span.start) start = match.index + 1;
    else if (match.index >= span.end) {
      end = match.index;
      break;
    }
  }
  return { start, end };
}
