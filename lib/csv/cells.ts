import { bareName } from './names.ts';

/** A row does not fit; the message says why, for the applicant to read. */
export class RowError extends Error {
  override name = 'RowError';
}

const nothing = /^(?:n\/?a|none|tbd|tba|unknown|pending|null|-+|–|—|\?+|x)$/i;
const address = /[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+\.[^\s<>,;:"'()[\].]{2,}/g;

/** What a cell says; a sign for nothing is the empty string. */
export function textIn(cell: string): string {
  const text = cell.replaceAll(/\s+/g, ' ').trim();
  return nothing.test(text) ? '' : text;
}

/** The addresses in a cell, without what stands around them. @throws {RowError} when there is something else. */
export function addressesIn(cell: string): string[] {
  const text = textIn(cell);
  const found = text.match(address) ?? [];
  if (text !== '' && found.length === 0) throw new RowError(`“${text}” is not an e-mail address`);
  return [...new Set(found.map((each) => each.toLowerCase()))];
}

/** The names in a cell, each without title and degrees. */
export function namesIn(cell: string): string[] {
  return textIn(cell.replaceAll(/[\r\n]+/g, ';').replaceAll(address, ''))
    .split(/\s*(?:;|\/|&|\band\b)\s*/)
    .map(bareName)
    .filter((name) => name !== '');
}

/** Before a word, this says that it is not so, or not yet. */
const negation =
  /(?:\b(?:not|no|never|without|yet to|to be|awaiting|waiting (?:for|on))|n[’']t)(?: (?!but\b|and\b)[\w’'-]+){0,2} ?$/;

/** The first choice whose words are in a cell and are not denied there, or null. */
export function choiceIn<T>(cell: string, choices: readonly (readonly [RegExp, T])[]): T | null {
  const text = textIn(cell).toLowerCase();
  const isSaid = (words: RegExp) =>
    [...text.matchAll(new RegExp(words, 'g'))].some(
      ({ index }) => !negation.test(text.slice(0, index)),
    );
  return text === '' ? null : (choices.find(([words]) => isSaid(words))?.[1] ?? null);
}
