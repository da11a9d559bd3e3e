import type { Span } from '../draft/draft.ts';
import { slots as seenIn } from '../draft/slots.ts';

/** Words in square brackets that the applicant has to replace; `label` is what stands between the brackets. */
export interface Slot extends Span {
  readonly label: string;
}

const bracketed = /\[([^[\]\n]*)\]/g;
/** Brackets that belong to a text: an aside, a note's number, an identifier. */
const aside = /^(?:sic|\W*\d.*|(?:pmid|doi)\b.*)$/i;
/** As much as the rule for forgotten slots looks at, with room for a word before it. */
const longest = 60;

/** The slots in a text, in order. */
export function slotsIn(text: string): Slot[] {
  return [...text.matchAll(bracketed)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      label: match[1] ?? '',
    }))
    .filter(({ label }) => !aside.test(label));
}

/** Words all slots so that the rule for forgotten slots knows them: `[their dog]` becomes `[enter: their dog]`. */
export function withKnownSlots(text: string): string {
  return text.replaceAll(bracketed, (whole, label: string) => {
    if (aside.test(label) || isKnown(whole)) return whole;
    const plain = label
      .replaceAll(/[{}<>()«»|=;"`\\@]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const short = plain.length > longest ? plain.slice(0, longest).replace(/\s\S*$/, '') : plain;
    return `[enter${short === '' ? ' what belongs here' : `: ${short}`}]`;
  });
}

function isKnown(slot: string): boolean {
  return seenIn(slot).some(({ start, end }) => start === 0 && end === slot.length);
}
