import type { Labelled } from './corpus.ts';

/** How a hurried writer types a sentence; what it says stays. */
const habits: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\s*\?$/, ''),
  (text) => text.replace(/\s*[.?!]$/, (mark) => (mark.endsWith('?') ? '.' : '')),
  (text) => `Dear Dr. Lopez, ${uncapped(text)}`,
  (text) => `Hi Dr Lopez, ${uncapped(text)}`,
  (text) => `Thank you, ${uncapped(text)}`,
  (text) => `Sorry to bother you, ${uncapped(text)}`,
  (text) => `Also, ${uncapped(text)}`,
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(/(\p{L})['’](\p{L})/gu, '$1$2').toLowerCase(),
];

/** Of sentences that carry no label, the share that is taken: one in so many. */
const unlabelled = 8;

/** All sentences that carry a label, and some of the others, as they look when they are typed in haste. */
export function hurried(sentences: readonly Labelled[]): Labelled[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.rules.length === 0 && i % unlabelled !== 0) return [];
    const habit = habits[i % habits.length] as (text: string) => string;
    const text = habit(sentence.text);
    return text === sentence.text ? [] : [{ ...sentence, text }];
  });
}

/** Without the capital of its first word; `I` keeps it. */
export function uncapped(text: string): string {
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
