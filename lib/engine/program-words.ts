import type { Span } from '../draft/draft.ts';
import { kindsOf, tokensOf } from '../language/tokens.ts';
import { fold } from './names.ts';
import { Recent } from './recent.ts';

/** A word of a text as names of programs are compared. */
export interface TextWord extends Span {
  readonly key: string;
  /** Without a possessive `'s`; '' where there is none. */
  readonly bareKey: string;
  /** Where the word ends without it. */
  readonly bare: number;
  /** As it is written. */
  readonly text: string;
  /** More than a space, a hyphen or a full stop after `St` lies before it: no name goes on over it. */
  readonly apart: boolean;
  /** A sentence, a line or a quotation begins with it. */
  readonly first: boolean;
}

const token =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.](?=\p{L}{2})[\p{L}\p{M}]+|['’](?:s|S)?(?!\p{L})|['’]\p{L}(?!\p{L}))?/uy;
const kinds = kindsOf(/[a-z\d]/i, '', "'.");

/** What may stand within a name, and what before the first word of a sentence, a line or a quotation. */
const joins = /^(?:\s|[-‐‑–]|\s?[&/]\s?)?$/;
const begins = /[.!?:\n•*]|["“(]\s*$/;

/** The words of a text; linear in its length. */
export function readWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let before = 0;
  const places = tokensOf(text, token, kinds);
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i] as number;
    const end = places[i + 1] as number;
    const raw = text.slice(start, end);
    const between = text.slice(before, start);
    const { possessive, key, bareKey } = keysOf(raw);
    const last = words.at(-1);
    const abbreviates = between === '. ' && /^(?:st|mt|ft|dr|u)$/.test(last?.key ?? '');
    words.push({
      start,
      end,
      bare: end - possessive.length,
      key,
      bareKey,
      text: raw,
      apart: between !== ' ' && !abbreviates && !joins.test(between.replace(/^[ \u00a0]+$/, ' ')),
      first: words.length === 0 || (between !== ' ' && !abbreviates && begins.test(between)),
    });
    before = end;
  }
  return words;
}

/** Letters and digits in plain writing that one of the keys begins with, by their code. */
export function beginningsOf(keys: Iterable<string>): Uint8Array {
  const begins = new Uint8Array(128);
  for (const key of keys)
    for (const char of [key, key.toUpperCase()]) begins[char.charCodeAt(0)] = 1;
  return begins;
}

/**
 * Whether a word of the text, with or without a possessive `'s`, has one of these keys. Most words begin otherwise, and need
 * not be looked up.
 */
export function hasWordOf(
  text: string,
  keys: ReadonlyMap<string, unknown>,
  begins: Uint8Array,
): boolean {
  const places = tokensOf(text, token, kinds);
  for (let i = 0; i < places.length; i += 2) {
    if (begins[text.charCodeAt(places[i] as number)] === 0) continue;
    const { key, bareKey } = keysOf(text.slice(places[i], places[i + 1]));
    if (keys.has(key) || (bareKey && keys.has(bareKey))) return true;
  }
  return false;
}

/** How a word is compared, as it is and without a possessive `'s`. */
interface Keys extends Pick<TextWord, 'key' | 'bareKey'> {
  readonly possessive: string;
}

/** Nearly every word of a draft was read at the key before. */
const known = new Recent<Keys>(4_000);

function keysOf(raw: string): Keys {
  return known.get(raw, () => {
    const possessive = /['’][sS]?$/.exec(raw)?.[0] ?? '';
    const bareKey = possessive && canonical(fold(raw.slice(0, -possessive.length)));
    return { possessive, key: canonical(fold(raw)), bareKey };
  });
}

/** The same words are written in several ways, all of which begin alike. */
function canonical(key: string): string {
  switch (key) {
    case 'saint':
      return 'st';
    case 'mt':
      return 'mount';
    case 'ft':
      return 'fort';
    case 'centre':
      return 'center';
    case 'paediatrics':
      return 'pediatrics';
    case 'paediatric':
      return 'pediatric';
    case 'gynaecology':
      return 'gynecology';
    case 'programme':
      return 'program';
    case 'univ':
      return 'university';
    case 'hosp':
      return 'hospital';
    case 'ctr':
      return 'center';
    default:
      return key;
  }
}

const specialties: readonly (readonly string[])[] = [
  ['internal medicine', 'im', 'medicine', 'internist'],
  ['pediatrics', 'peds', 'pediatric', 'pediatrician', 'paediatrician', 'pedi'],
  ['family medicine', 'fm', 'fammed', 'family practice', 'family physician', 'family doctor'],
  ['emergency medicine', 'em', 'emergency', 'emergency physician'],
  [
    'obstetrics and gynecology',
    'obstetrics gynecology',
    'ob gyn',
    'obgyn',
    'ob',
    'obstetrics',
    'gynecology',
  ],
  ['psychiatry', 'psych', 'psychiatrist', 'psychiatric'],
  ['neurology', 'neuro', 'neurologist'],
  ['general surgery', 'surgery', 'gen surg', 'surgeon', 'surgical'],
  ['orthopedic surgery', 'orthopedics', 'orthopaedic surgery', 'orthopaedics', 'ortho'],
  ['anesthesiology', 'anesthesia', 'anaesthesiology', 'gas'],
  ['diagnostic radiology', 'radiology', 'rads', 'radiologist'],
  ['dermatology', 'derm', 'dermatologist'],
  ['pathology', 'path', 'pathologist'],
  ['physical medicine and rehabilitation', 'pm r', 'pmr'],
  ['otolaryngology', 'ent'],
  ['urology', 'uro'],
  ['ophthalmology', 'ophtho'],
  ['neurological surgery', 'neurosurgery'],
  ['medicine pediatrics', 'med peds', 'internal medicine pediatrics'],
  ['transitional year', 'ty'],
  ['plastic surgery', 'plastics'],
  ['child neurology'],
  ['radiation oncology', 'rad onc'],
  ['preventive medicine'],
];

/** How a specialty is written, each as words; longest first. */
export function specialtyForms(specialty: string): string[][] {
  const name = readWords(specialty)
    .map(({ key }) => key)
    .join(' ');
  if (name === '') return [];
  const group = specialties.find((forms) => forms.includes(name)) ?? [name];
  return group.map((form) => form.split(' ')).toSorted((a, b) => b.length - a.length);
}

/** Whether two names mean one specialty. */
export function isSameSpecialty(one: string, other: string): boolean {
  const first = specialtyForms(one)[0]?.join(' ');
  return first !== undefined && first === specialtyForms(other)[0]?.join(' ');
}

/** Whether a text names this specialty. */
export function namesSpecialty(text: string, specialty: string): boolean {
  const words = readWords(text).map(({ key }) => key);
  return specialtyForms(specialty).some((form) =>
    words.some((_, at) => form.every((word, i) => words[at + i] === word)),
  );
}

/** What is called so can be nothing but a specialty; by the first word. */
let telling: ReadonlyMap<string, readonly string[][]> | null = null;

function tellingForms(): ReadonlyMap<string, readonly string[][]> {
  const forms = specialties
    .flat()
    .filter(
      (form) => form.length > 3 && !/^(?:medicine|emergency|path|neuro|obstetrics)$/.test(form),
    );
  return Map.groupBy(
    forms.map((form) => form.split(' ')),
    ([first]) => first as string,
  );
}

/** Whether a text names any specialty that has residencies; abbreviations of two letters alone do not. */
export function namesAnySpecialty(text: string): boolean {
  telling ??= tellingForms();
  const words = readWords(text).map(({ key }) => key);
  const byFirst = telling;
  return words.some((word, at) =>
    byFirst.get(word)?.some((form) => form.every((part, i) => words[at + i] === part)),
  );
}
