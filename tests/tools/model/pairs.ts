import { pointsBack } from '../../../lib/language/pointing.ts';
import { wordsOf } from '../../../lib/language/words.ts';
import type { Labelled } from './corpus.ts';

/** Of pairs that carry no label, the share that is taken: one in so many. */
const unlabelled = 6;

/**
 * Sentences of mails with the one before, as the page reads them together where a sentence points back: they say what either of
 * them says. Neighbours in a file of mails are neighbours in a mail.
 */
export function pairs(mails: readonly Labelled[]): Labelled[] {
  return mails.flatMap((sentence, i) => {
    const before = mails[i - 1];
    if (before?.author !== sentence.author || before.audience !== sentence.audience) return [];
    const rules = [...new Set([...before.rules, ...sentence.rules])];
    if (rules.length === 0 && i % unlabelled !== 0) return [];
    if (!pointsBack(wordsOf(sentence.text))) return [];
    const open = [...(before.open ?? []), ...(sentence.open ?? [])];
    return [{ ...sentence, rules, open, text: `${before.text} ${sentence.text}`, before: '' }];
  });
}
