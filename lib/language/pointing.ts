import type { Word } from './words.ts';

/** What stands for something that was told before. */
const pointers: ReadonlySet<string> = new Set(
  'it its that this these those they them their one ones such so either neither which both him he she her then same other others there two old new first second'.split(
    ' ',
  ),
);

/** Whether a sentence may speak of what the one before told. */
export function pointsBack(words: readonly Word[]): boolean {
  return words.some(({ norm }) => pointers.has(norm));
}
