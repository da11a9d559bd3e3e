import type { Slot } from '../../../lib/templates/slots.ts';

/** A stretch of a letter: text as it is sent, or a slot to be written. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isSlot: boolean;
}

/** A text cut at its slots; the pieces together are the text. */
export function piecesOf(text: string, slots: readonly Slot[]): Piece[] {
  const cuts = [0, ...slots.flatMap(({ start, end }) => [start, end]), text.length];
  return cuts.slice(1).flatMap((end, at) => {
    const start = cuts[at] ?? 0;
    return start === end ? [] : [{ start, text: text.slice(start, end), isSlot: at % 2 === 1 }];
  });
}
