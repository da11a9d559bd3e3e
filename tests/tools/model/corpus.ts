import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../../lib/draft/draft.ts';
import { wordsOf } from '../../../lib/language/words.ts';
import { featuresOf } from '../../../lib/model/features.ts';
import { headsOf, meanings } from '../../../lib/model/meanings.ts';

/** One labelled sentence, as its author wrote it. */
export interface Labelled {
  audience: Audience;
  rules: string[];
  text: string;
  before: string;
  author: string;
}

/** A sentence ready for training: feature numbers, and for each meaning 1, 0, or -1 where it does not apply. */
export interface Sample {
  features: number[];
  labels: Int8Array;
  source: Labelled;
}

/** Reads `{"a": audience, "r": rules, "t": sentence, "p": sentence before}` lines; throws on a line that is not one. */
export function readSentences(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const { a, r, t, p } = JSON.parse(line);
          return { audience: a, rules: r, text: t, before: p ?? '', author: name };
        }),
    );
}

export function sampleOf(source: Labelled): Sample {
  const heads = headsOf(source.audience);
  const labels = Int8Array.from(meanings, (rule) =>
    heads.includes(rule) ? Number(source.rules.includes(rule)) : -1,
  );
  const before = source.before ? wordsOf(source.before) : null;
  return { features: featuresOf(wordsOf(source.text), before).ids, labels, source };
}
