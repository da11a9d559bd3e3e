import { isOffice, wordsOf } from '../engine/names.ts';

/** People's names as spreadsheets have them, made into those that a letter can greet. */

/** What a doctorate is of. The full stop tells it from Nat and Phil, who are people. */
const subject = String.raw`\b(?:med|medic|phil|rer|nat|pol|habil|sc|hum|dent|vet|univ|mult|h\. ?c)\.\s*`;
const titleBefore = new RegExp(
  String.raw`^(?:(?:dr|prof|professor|mr|mrs|ms|mx)\b\.?\s*(?:${subject})*)+`,
  'i',
);
const degreesAfter =
  /(?:,?\s+\(?(?:m\.?d|d\.?o|ph\.?d|m\.?p\.?h|mba|m\.?ed|mbbs|mbchb|faap|facp|facs|facep|msc?|c-tagme)\b\.?\)?)+$/i;

/** A name without title and degrees, given name first: `Dr. Maria Lopez, MD` and `LOPEZ, Maria` are Maria Lopez. */
export function bareName(name: string): string {
  const bare = name
    .replaceAll(/[<>()[\]]/g, ' ')
    .trim()
    .replace(titleBefore, '')
    .replace(degreesAfter, '')
    .replace(/[\s,]+$/, '')
    .replaceAll(/\s+/g, ' ');
  return isOffice(bare) ? bare : givenFirst(bare);
}

/** The title before a name, as it is written, or ''. */
export function titleOf(name: string): string {
  const [title = ''] = titleBefore.exec(name.trim()) ?? [];
  return title.replaceAll(new RegExp(subject, 'gi'), '').trim();
}

/** `Lopez, Maria` turned round, whatever degrees follow. Where both sides are whole names, they are two people. */
function givenFirst(name: string): string {
  const isName = (part: string) => wordsOf(part, true).length > 0;
  const parts = name.split(/\s*,\s*/).map((part) => (isName(part) ? inSmallLetters(part) : part));
  const [last = '', given = '', ...more] = parts.filter(isName);
  const isTurned = given !== '' && more.length === 0 && (isSingle(last) || isSingle(given));
  return isTurned ? `${given.replace(titleBefore, '')} ${last}` : parts.join(', ');
}

/** One name, perhaps with initials and particles. */
function isSingle(part: string): boolean {
  return (part.match(/\p{Lu}\p{L}{2,}/gu) ?? []).length < 2;
}

/** A name in capitals as names are written. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .replaceAll(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .replaceAll(/\bMc\p{Ll}/gu, (start) => start.slice(0, 2) + start.slice(2).toUpperCase());
}
