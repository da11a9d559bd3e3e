import type { ShownLetter } from '../lib/page/view.ts';

/**
 * The letters that have each of the words, or the beginning of it, in their title or reason. Enter takes the first, so the
 * one whose title was typed comes first, whatever group it is of; those that cannot be had stay last.
 */
export function matching(letters: readonly ShownLetter[], words: string): readonly ShownLetter[] {
  const typed = plain(words);
  if (typed === '') return letters;
  const wanted = typed.split(' ');
  const has = (text: string) => wanted.every((word) => text.includes(word));
  const distance = (letter: ShownLetter) => {
    const title = plain(letter.title);
    const nearness = [title === typed, title.startsWith(typed), has(title), true];
    return nearness.indexOf(true);
  };
  return letters
    .filter(({ title, reason }) => has(plain(`${title} ${reason}`)))
    .toSorted(
      (a, b) =>
        Number(a.group === 'not') - Number(b.group === 'not') ||
        distance(a) - distance(b) ||
        groups.indexOf(a.group) - groups.indexOf(b.group),
    );
}

const groups: readonly ShownLetter['group'][] = ['now', 'possible', 'own', 'not'];

/** Small letters with single spaces, as words are compared. */
function plain(text: string): string {
  return text.toLowerCase().trim().replaceAll(/\s+/g, ' ');
}
