import type { ShownLetter } from '../lib/page/view.ts';

/** The letters that have each of the words, or the beginning of it, in their title or reason; those in whose title they are first. */
export function matching(letters: readonly ShownLetter[], words: string): readonly ShownLetter[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return letters;
  const has = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  return letters
    .filter(({ title, reason }) => has(`${title} ${reason}`))
    .toSorted((a, b) => rank(a) - rank(b) || Number(has(b.title)) - Number(has(a.title)));
}

const groups: readonly ShownLetter['group'][] = ['now', 'possible', 'own', 'not'];

/** Groups stay together. */
function rank({ group }: ShownLetter): number {
  return groups.indexOf(group);
}
