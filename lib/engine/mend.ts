import type { Edit, Span, TextField } from '../draft/draft.ts';
import { sentencesOf } from '../language/sentences.ts';
import { answerAwaited } from './answer-awaited.ts';
import type { Block, Doc } from './doc.ts';
import { beforeMark, behindMark } from './line-mark.ts';
import { type Part, partOf } from './own-part.ts';
import type { Hit } from './rule.ts';

/**
 * Takes out the part of its sentences that the hit is about, with the space that it leaves behind and the mark of a line that held nothing
 * else. What else they or their line say stays, as sentences of their own.
 */
export function removeSentence(hit: Hit, doc: Doc): Edit {
  const text = doc.draft[hit.field];
  const { start, end, stays, seam } = partOrAll(hit, doc);
  if (stays === 'before') return edit(hit.field, { start, end }, seam);
  const from = behindMark(text, start);
  if (stays === 'behind') return edit(hit.field, { start: from, end }, seam);
  const blanks = /^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  const goesOn = end + blanks < text.length && text[end + blanks] !== '\n';
  if (goesOn && from > start) return edit(hit.field, { start: from, end: end + blanks }, '');
  return edit(hit.field, gap(text, goesOn ? start : beforeMark(text, start), end), '');
}

/** Puts `replacement` in place of that part; the mark of a list item stays. */
export function replaceSentence(hit: Hit, doc: Doc, replacement: string): Edit {
  const { start, end, stays, seam } = partOrAll(hit, doc);
  if (stays === 'before') return edit(hit.field, { start, end }, `${seam} ${replacement}`);
  // What names the mail in a subject ends with no mark unless something follows.
  const text = doc.draft[hit.field];
  const goesOn = /[\p{L}\d]$/u.test(replacement) && text.slice(end).trim() !== '';
  const words =
    stays === 'behind' ? `${replacement} ${seam}` : `${replacement}${goesOn ? '.' : ''}`;
  const from = behindMark(text, start);
  // A space that was forgotten behind the sentence before, or behind this one.
  const before = /[.?!]$/.test(text.slice(0, from)) ? ' ' : '';
  const behind = stays === null && /^\p{L}/u.test(text.slice(end)) ? ' ' : '';
  return edit(hit.field, { start: from, end }, `${before}${words}${behind}`);
}

/** Puts `replacement` in place of the hit's own words. */
export function replaceSpan(hit: Hit, replacement: string): Edit {
  return edit(hit.field, hit, replacement);
}

/** Whether nothing but the hit's sentences stands in the applicant's prose, so that removing them would empty the mail. */
export function isAll(hit: Hit, doc: Doc): boolean {
  if (partOrAll(hit, doc).stays) return false;
  const prose = doc.blocks.filter((b) => b.field === hit.field);
  return prose.reduce((n, b) => n + b.paragraph.sentences.length, 0) <= sentencesOfHit(hit, doc);
}

/** How many sentences the hit touches. */
export function sentencesOfHit(hit: Hit, doc: Doc): number {
  return touched(hit, doc).length;
}

/** What of the hit's sentences is about it alone; null where what else they say cannot be parted from it, or where they go on from another line. */
export function partAround(hit: Hit, doc: Doc): Part | null {
  const text = doc.draft[hit.field];
  const around = sentenceAround(hit, doc);
  const above = text.slice(0, around.start);
  if (/[^.?!:;,\s]\n$/.test(above) && /^\p{Ll}/u.test(text.slice(around.start))) return null;
  if (/\b(?:and|or|but|that|so|because|since|as|to)\n$/i.test(above)) return null;
  const part = partOf(text, around, hit);
  if (!part || part.stays === 'behind') return part;
  return { ...part, end: part.end + answerAwaited(text.slice(part.end, part.end + 200)) };
}

function partOrAll(hit: Hit, doc: Doc): Part {
  return partAround(hit, doc) ?? { ...sentenceAround(hit, doc), stays: null, seam: '' };
}

/** From the first to the last sentence that the hit touches. */
export function sentenceAround(hit: Hit, doc: Doc): Span {
  const sentences = touched(hit, doc);
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last ? { start: first.start, end: last.end } : hit;
}

/** The sentences that the hit touches; none outside of the prose. */
function touched(hit: Hit, doc: Doc): Span[] {
  const block = blockAround(hit, doc);
  if (!block) return [];
  return sentencesOf(block.paragraph.text)
    .map(({ start, end }) => ({ start: block.start + start, end: block.start + end }))
    .filter(({ start, end }) => start < hit.end && end > hit.start);
}

/** The paragraph of the applicant's prose in which the hit begins; none in a closing line or a signature. */
export function blockAround({ field, start }: Hit, { blocks }: Doc): Block | undefined {
  return blocks.find(
    (block) =>
      block.field === field &&
      block.start <= start &&
      start <= block.start + block.paragraph.text.length,
  );
}

/** Widens a span so that taking it out leaves one space between sentences, or one blank line between paragraphs. */
function gap(text: string, start: number, end: number): Span {
  let before = start;
  while (before > 0 && isBlank(text[before - 1])) before--;
  let after = end;
  while (after < text.length && isBlank(text[after])) after++;
  const opens = before === 0 || text[before - 1] === '\n';
  const closes = after === text.length || text[after] === '\n';
  // The space before stays where there is none behind.
  if (!opens) return { start: closes || after > end ? before : start, end: closes ? after : end };
  if (!closes) return { start, end: after };
  // The last line of several: what stands above ends the paragraph.
  if (/[^\n]\n$/.test(text.slice(0, before)) && /^(?:\n\s*\n|\s*$)/.test(text.slice(after)))
    return { start: before - 1, end: after };
  // The last paragraph: nothing follows that the empty line above would part.
  if (text.slice(after).trim() === '')
    return { start: text.slice(0, before).trimEnd().length, end: after };
  // What indents the next paragraph stays with it.
  const empty = /^(?:[ \t\u00a0]*\n)+/.exec(text.slice(after))?.[0].length ?? 0;
  return { start: before, end: after + empty };
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\u00a0';
}

function edit(field: TextField, span: Span, replacement: string): Edit {
  return { field, start: span.start, end: span.end, replacement };
}
