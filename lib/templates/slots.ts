import type { Span } from '../draft/draft.ts';

/** Words in square brackets that the applicant has to replace; `label` is what stands between the brackets. */
export interface Slot extends Span {
  readonly label: string;
}

/** The slots in a text, in order. */
export function slotsIn(text: string): Slot[] {
  return [...text.matchAll(/\[([^[\]\n]+)\]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: match[1] ?? '',
  }));
}
