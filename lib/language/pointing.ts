import type { Word } from './words.ts';

/** What stands for something that was told before. */
const pointers: ReadonlySet<string> = new Set(
  'it its that this these those they them their one ones such so either neither which both him he she her then same other others there two old new first second'.split(
    ' ',
  ),
);

/** Before a `that` which only leads on: `I hope that …`, */
const leadsOn =
  /^(?:hop|know|knew|think|thought|believ|feel|felt|sa(?:y|id)|tell|told|wish|see|saw|hear|understand|sure|glad|happy|sorry|afraid|grateful|thankful|fear|promis|mean|find|found|learn|read|note|mention|add|aware|confident|convinced|certain)/;
/** or behind it: `that you …`. */
const subject = /^(?:i|you|we|the|an?|my|your|our)$/;

/** Whether a sentence may speak of what the one before told. */
export function pointsBack(words: readonly Word[]): boolean {
  return words.some(
    ({ norm }, i) =>
      pointers.has(norm) &&
      !(
        norm === 'that' &&
        (leadsOn.test(words[i - 1]?.norm ?? '') || subject.test(words[i + 1]?.norm ?? ''))
      ),
  );
}
