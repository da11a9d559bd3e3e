import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar } from '../lib/language/grammar.ts';

const asks = grammar(`
  < {want}|{modal} .. {tell}|{know} .. where|how .. i|me .. {rank}|{list}|{place} > ..
  where .. am|do|will|would|did i .. {rank}|{list}|{place}
`);

export const rule: Rule = {
  id: 'rank-inquiry',
  severity: 'violation',
  audience: ['program'],
  title: 'Asks how you will be ranked',
  message:
    'Match agreements have treated asking a program for its ranking as a breach, and programs are taught so. You may always say how you will rank them.',
  source: 'https://www.nrmp.org/reporting-investigation-violations/',
  inSentence: (sentence) => sentence.phrase.find(asks),
};

export const examples: Examples = {
  flags: ['Could you tell me where I am on your rank list?'],
  allows: ['Where do your graduates go?'],
};
