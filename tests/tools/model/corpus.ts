import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../../lib/draft/draft.ts';
import { wordsOf } from '../../../lib/language/words.ts';
import { featuresOf, leansOnPrevious } from '../../../lib/model/features.ts';
import { headsOf, isMeaning, meanings } from '../../../lib/model/meanings.ts';

/** One labelled sentence, as its author wrote it. */
export interface Labelled {
  audience: Audience;
  rules: string[];
  text: string;
  before: string;
  author: string;
  /** The only rule that was thought of when it was labelled, where it was not all of them. */
  only?: string;
  /** Rules that only the sentences around it decide. */
  open?: string[];
}

/** A sentence ready for training: feature numbers, and for each meaning 1, 0, or -1 where it does not apply. */
export interface Sample {
  features: number[];
  labels: Int8Array;
  /** How many sentences it counts for. */
  weight: number;
  source: Labelled;
}

/**
 * Reads lines of `a` audience, `r` rules, `t` sentence, and where they are needed `p` sentence before, `o` the only rule that was
 * labelled, `x` rules left open; throws on a line that is no JSON.
 */
export function readSentences(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const { a, r, t, p, o, x } = JSON.parse(line);
          return {
            audience: a,
            rules: r,
            text: t,
            before: p ?? '',
            author: name,
            only: o,
            open: x,
          };
        }),
    );
}

/** The examples of the rules: each says something of its own rule only. */
export async function readExamples(folder: string): Promise<Labelled[]> {
  const ids = readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter(isMeaning);
  const files = ids.map(async (id): Promise<Labelled[]> => {
    const { rule, examples } = await import(`../../../rules/${id}.ts`);
    const labelled = (texts: readonly unknown[], rules: string[]) =>
      texts
        .filter((text) => typeof text === 'string')
        .map((text) => ({
          audience: rule.audience[0],
          rules,
          text,
          before: '',
          author: id,
          only: id,
        }));
    return [...labelled(examples.flags, [id]), ...labelled(examples.allows, [])];
  });
  return (await Promise.all(files)).flat();
}

/** A sentence as the trainer sees it, which is as the page does; `weight` is how many sentences it counts for. */
export function sampleOf(source: Labelled, weight: number): Sample {
  const heads = headsOf(source.audience);
  const labels = Int8Array.from(meanings, (rule) =>
    heads.includes(rule) && (source.only ?? rule) === rule && !source.open?.includes(rule)
      ? Number(source.rules.includes(rule))
      : -1,
  );
  const words = wordsOf(source.text);
  const before = source.before && leansOnPrevious(words) ? wordsOf(source.before) : null;
  const { ids, count } = featuresOf(words, before);
  return { features: Array.from(ids.subarray(0, count)), labels, weight, source };
}
