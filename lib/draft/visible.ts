import type { Draft, Field, Span } from './draft.ts';

/** Signs without width, as editors, word processors and pasted pages leave them; what joins pictures to one belongs to it. */
const invisible =
  /[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u200d(?!\p{Extended_Pictographic})/gu;

/** A text as it is seen: its words are read as if nothing without width stood in or around them. */
export function visible(text: string): string {
  return text.replace(invisible, '');
}

/** A draft as it is seen. */
export interface SeenDraft {
  readonly draft: Draft;
  /** Where words that are seen stand in the draft itself; what is invisible around them stays outside. */
  placeOf(field: Field, seen: Span): Span;
}

/** Null where everything is visible, as in nearly all drafts. */
export function seenDraft(draft: Draft): SeenDraft | null {
  const body = visible(draft.body);
  const subject = visible(draft.subject);
  if (body.length === draft.body.length && subject.length === draft.subject.length) return null;
  const places = { body: placesIn(draft.body), subject: placesIn(draft.subject) };
  return {
    draft: { ...draft, body, subject },
    placeOf: (field, { start, end }) => {
      if (field !== 'body' && field !== 'subject') return { start, end };
      const from = places[field][start] as number;
      return { start: from, end: end > start ? (places[field][end - 1] as number) + 1 : from };
    },
  };
}

/** Where each visible unit of a text stands, and its end. */
function placesIn(text: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const { index, 0: sign } of text.matchAll(invisible)) {
    while (at < index) places.push(at++);
    at += sign.length;
  }
  while (at <= text.length) places.push(at++);
  return places;
}
