import type { Span } from '../draft/draft.ts';

/** Words of a text with what stands around them, which tells them from the same words elsewhere in it. */

/** How far around the words it is looked, in UTF-16 code units: about a line. */
const reach = 40;
const separator = '\u241f';

/** The words and their surroundings, to be kept. */
export function placeOf(text: string, { start, end }: Span): string {
  const around = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
  const [before, after] = around.map((part) => part.replace(/\s+/g, ' '));
  return [before, text.slice(start, end), after].join(separator);
}

/**
 * The one of some places that is the place `kept`: what stands on one side of the words may have been edited since, not what
 * stands on both.
 */
export function samePlace<T>(
  kept: string,
  candidates: readonly T[],
  keptAs: (candidate: T) => string,
): T | undefined {
  const [before, words, after] = kept.split(separator);
  let found: T | undefined;
  for (const candidate of candidates) {
    const place = keptAs(candidate);
    if (place === kept) return candidate;
    const [front, same, back] = place.split(separator);
    if (same === words && (front === before || back === after)) found ??= candidate;
  }
  return found;
}
