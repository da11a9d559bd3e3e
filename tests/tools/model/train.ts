/** Trains the classifier from tests/sentences and writes lib/model/weights.ts: npm run train. The same data gives the same file. */
import { meanings } from '../../../lib/model/meanings.ts';
import { type Labelled, readExamples, readSentences, type Sample, sampleOf } from './corpus.ts';
import { doubtsOf } from './doubts.ts';
import { hurried } from './hurried.ts';
import { joined } from './joined.ts';
import { learnTogether, scoresOf, type Weights } from './learn.ts';
import { readLetters } from './letters.ts';
import { pairs } from './pairs.ts';
import { largest, withoutRare } from './select.ts';
import { learnSparse } from './sparse.ts';
import { writeWeights } from './write.ts';

/** How many weights are shipped: about one byte each. */
const most = 61_050;
const heads = meanings.length;

/** How many sentences one counts for: mails are what the product reads, and what it says and shows itself must be read right. */
const weight = { written: 1, mail: 4, own: 8 };

const weighed = (sentences: readonly Labelled[], each: number) =>
  sentences.filter((s) => s.audience !== 'other').map((s) => sampleOf(s, each));
const mails = weighed(readSentences('tests/sentences/mails'), weight.mail);
const own = readSentences('tests/sentences/own');
/** Learnt from like mails, but no measure of them: harder, or plainer, than what is written on most days. */
const hard = readSentences('tests/sentences/hard');
const others = [
  ...weighed(hard, weight.mail),
  ...weighed([...hurried(hard), ...joined(hard), ...pairs(hard)], weight.written),
  ...weighed(readSentences('tests/sentences'), weight.written),
  ...weighed(own, weight.own),
  ...weighed(joined(own), weight.written),
  ...weighed(await readExamples('rules'), weight.own),
  ...weighed(readLetters(), weight.own),
];

/** Evidence that a weight needs to be looked at; leaves about one and a half times as many as are shipped. */
const bar = 8;

/** Weights of -3 to 3 steps, as they are shipped. */
interface Quantised extends Weights {
  whole: Int8Array;
  /** By meaning. */
  steps: number[];
}

/** Weights small enough to ship, learnt from these mails only: those that matter are found first, then learnt anew by themselves. */
function compact(from: readonly Sample[]): Quantised {
  const sources = from.map(({ source }) => source);
  const varied = weighed(
    [...hurried(sources), ...joined(sources), ...pairs(sources)],
    weight.written,
  );
  const usable = withoutRare([...from, ...varied, ...others]);
  let model = learnSparse(usable, { epochs: 6, rate: 0.08, dropout: 0.1, seed: 1 }, bar);
  for (const keep of [1.5 * most, most]) {
    const kept = largest(model, keep);
    const times = keep === most ? 2 : 1;
    model = learnTogether(usable, { epochs: 8, rate: 0.1, dropout: 0.1, seed: 5 }, times, kept);
  }
  return quantised(model);
}

/** Rounds each weight to -3 to 3 steps; the step of a meaning is a third of its 97th largest percentile. */
function quantised({ weights, bias }: Weights): Quantised {
  const whole = new Int8Array(weights.length);
  const rounded = new Float32Array(weights.length);
  const steps = meanings.map((_, k) => {
    const sizes: number[] = [];
    for (let i = k; i < weights.length; i += heads)
      if (weights[i] !== 0) sizes.push(Math.abs(weights[i] as number));
    sizes.sort((a, b) => a - b);
    const step = (sizes[Math.floor(sizes.length * 0.97)] ?? 1) / 3;
    for (let i = k; i < weights.length; i += heads) {
      const weight = weights[i] as number;
      if (weight === 0) continue;
      whole[i] = Math.sign(weight) * Math.min(3, Math.max(1, Math.round(Math.abs(weight) / step)));
      rounded[i] = (whole[i] as number) * step;
    }
    return step;
  });
  return { weights: rounded, bias, whole, steps };
}

/** Mails are read by a classifier that has seen none of the same: neighbours stand together, so whole mails are held apart. */
const folds = 4;
const together = 40;
const judged: { scores: Float32Array; sample: Sample }[] = [];
for (let fold = 0; fold < folds; fold++) {
  const apart = (_: Sample, i: number) => Math.floor(i / together) % folds === fold;
  const model = compact(mails.filter((s, i) => !apart(s, i)));
  for (const sample of mails.filter(apart))
    judged.push({ scores: scoresOf(model, sample.features), sample });
  console.log(`fold ${fold + 1} of ${folds} read`);
}
const doubt = doubtsOf(judged);
const final = compact(mails);
const sentences = mails.length + others.length;
const told = writeWeights(
  {
    steps: final.steps.map((step) => Number(step.toFixed(4))),
    bias: Array.from(final.bias, (bias) => Number(bias.toFixed(3))),
    doubt,
  },
  final.whole,
  sentences,
);
console.log(`${told.count} weights, ${told.bytes} bytes gzipped`);
