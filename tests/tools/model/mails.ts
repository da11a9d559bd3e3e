/** Turns labelled drafts (a line each, as in the corpus) into sentences to train with: npm run mails -- drafts.jsonl out.jsonl */
import { readFileSync, writeFileSync } from 'node:fs';
import { readParagraph, type Sentence } from '../../../lib/engine/paragraph.ts';
import { leansOnPrevious } from '../../../lib/model/features.ts';
import { isMeaning } from '../../../lib/model/meanings.ts';

interface Expected {
  rule: string;
  quote: string;
  field?: string;
}

/** Share of the shorter of the two, quote or sentence, that must be common for the sentence to carry the label. */
const enough = 0.5;

function sentencesOf({ audience, body, expect }: Draft): string[] {
  const found = expect
    .filter(({ rule, quote, field = 'body' }) => isMeaning(rule) && field === 'body' && quote)
    .map(({ rule, quote }) => ({ rule, start: body.indexOf(quote), length: quote.length }));
  const lines: string[] = [];
  let start = 0;
  for (const line of body.split('\n')) {
    for (const sentence of line.startsWith('>') ? [] : readParagraph(line).sentences) {
      if (sentence.words.length <= 2) continue;
      const told = labelsOf(sentence, start + sentence.start, found);
      lines.push(JSON.stringify({ a: audience, ...told, ...withPrevious(sentence) }));
    }
    start += line.length + 1;
  }
  return lines;
}

interface Draft {
  audience: string;
  body: string;
  expect: readonly Expected[];
}

/** The rules that a sentence carries, and those of which it holds too little to tell. */
function labelsOf(
  { text }: Sentence,
  start: number,
  found: readonly { rule: string; start: number; length: number }[],
): { r: string[]; x?: string[] } {
  const r: string[] = [];
  const x: string[] = [];
  for (const quote of found) {
    const end = Math.min(start + text.length, quote.start + quote.length);
    const common = end - Math.max(start, quote.start);
    if (common <= 0) continue;
    (common > enough * Math.min(text.length, quote.length) ? r : x).push(quote.rule);
  }
  return x.length > 0 ? { r, x } : { r };
}

function withPrevious({ text, words, previous }: Sentence): { t: string; p?: string } {
  const t = text.trim();
  return previous && leansOnPrevious(words) ? { t, p: previous.text.trim() } : { t };
}

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('usage: npm run mails -- drafts.jsonl out.jsonl');
const drafts = readFileSync(from, 'utf8').split('\n').filter(Boolean);
const lines = drafts.flatMap((line) => sentencesOf(JSON.parse(line)));
writeFileSync(to, `${lines.join('\n')}\n`);
console.log(`${lines.length} sentences of ${drafts.length} drafts`);
