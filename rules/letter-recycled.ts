import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import {
  asks,
  failed,
  fresh,
  newOne,
  noNewOne,
  oldLetter,
  otherThings,
  unchanged,
  usesIt,
  usesThat,
} from '../lib/language/letter-reused.ts';
import { saysUnless } from '../lib/language/letters.ts';

function wantsNoChange(sentence: Sentence): boolean {
  const { phrase, previous } = sentence;
  return (
    phrase.has(unchanged) &&
    !phrase.has(otherThings) &&
    !previous?.phrase.has(otherThings) &&
    (phrase.has(oldLetter) || !!previous?.phrase.has(oldLetter))
  );
}

export const rule: Rule = {
  id: 'letter-recycled',
  severity: 'advice',
  audience: ['writer'],
  title: 'Ask for an update',
  message:
    'A letter of an earlier season looks dated to its readers. Ask the writer to bring it up to date with what you have done since.',
  source: '',
  inSentence: (sentence) => {
    if (wantsNoChange(sentence)) return sentence.phrase.find(unchanged).slice(0, 1);
    const { phrase, previous } = sentence;
    if (phrase.has(failed) || previous?.phrase.has(failed)) return [];
    if (phrase.has(newOne) && !phrase.has(noNewOne)) return [];
    const asked = saysUnless(sentence, asks, fresh);
    if (asked.length > 0) return asked;
    const named = phrase.has(usesIt) ? saysUnless(sentence, oldLetter, fresh) : asked;
    if (named.length > 0) return named;
    return previous?.phrase.has(oldLetter) ? saysUnless(sentence, usesThat, fresh) : [];
  },
  fixes: (hit, doc) =>
    letterFixes(hit, doc, {
      label: 'Ask for an update',
      text: 'Would you be willing to update your letter with what I have done since?',
    }),
};

export const examples: Examples = {
  flags: [
    'There is no need to change last year’s letter.',
    'You can go ahead with the old version.',
    'Could you resubmit the letter you wrote for me last year?',
    'Please just use the same letter again.',
    'The old letter is fine, only the date has to be changed.',
    'Would you mind uploading your 2024 letter once more?',
    'Kindly send the previous LOR again, Sir.',
    'There is no need to write a new one, last season’s letter will do.',
    'May we reuse the recommendation from my fellowship application?',
    'The letter you wrote for my scholarship could serve for ERAS too.',
  ],
  allows: [
    'Please leave the letter of 2023 in its drawer, for I have changed.',
    'I would not want you to send last year’s letter again.',
    'There is no need to update the old address.',
    'Could you update last year’s letter with my research year in Tucson?',
    'I would rather not have the old letter reused, since so much has changed.',
    'Thank you again for the letter you wrote for me last year.',
    'Would a revised version of your letter be possible?',
    'Are letters from an earlier season kept in ERAS?',
    'May I reuse the figure of your 2021 paper?',
    'We resubmitted the manuscript on Monday.',
    'The link that you used last year no longer works.',
  ],
};
