import { isNickname } from '../language/nicknames.ts';
import { Recent } from './recent.ts';

/** People's names as they are written in mails: with or without titles, degrees, accents, particles, in either order. */

/** A name taken apart; every part folded (see `fold`). */
export interface PersonName {
  /** As the name is written, without titles and degrees. */
  readonly words: readonly string[];
  /** Everything that the person may be called by: each name, the parts of compound ones, and particles joined on. */
  readonly keys: ReadonlySet<string>;
  /** The same of all but the given name. */
  readonly family: ReadonlySet<string>;
  /** The given name folded, or ''. */
  readonly given: string;
  /** The surname as it is written, particles included. */
  readonly surname: string;
}

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Nothing but what is the same when it is folded. */
const plain = /^[^\x80-\uffff'`´.]*$/;

/** Lower case without accents, apostrophes and full stops: `D’Angelo` and `d'angelo` are one. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words have nothing to fold, and every word of a draft is looked at.
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øłđðßæœþıħ]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/['’ʼ‘`´.]/g, '');
}

/** Folded, with the umlauts that German also writes as two letters so written. */
function foldWide(text: string): string {
  if (/^[A-Za-z]*$/.test(text)) return text.toLowerCase();
  return fold(
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[äöüåø]/g, (letter) => (letter === 'å' ? 'aa' : `${fold(letter)}e`)),
  );
}

const titles =
  /^(?:drs?|dra|doctors?|profs?|professors?|mr|mrs|ms|miss|mx|messrs|sir|madam|maam|dame|rev|hon|assistant|associate|assoc|asst|chief|clinical|attending|mister|missus|herr|frau|m|mme|sra?|senor|senora)$/;
const degrees =
  /^(?:md|mds|dos?|phd|dphil|mph|mba|msc?|mbbs|mbchb|mbbch|bao|mbbchir|facp|faap|facs|facog|facep|faafp|fapa|faan|facc|frcp[a-z]*|frcs[a-z]*|mrcp[a-z]*|rn|bsn|msn|np|dnp|pa|edd|jd|mhs|mha|mhpe|meded|med|msed|mscr|mshp|mpp|bs|ba|ma|mbi|ctagme|tagme|cmpe|jr|sr|ii|iii|iv|esq|ret|usaf|usn|frca|dmd|dds|pharmd|mce|msce)$/;
/** Written like a word, these are names. */
const ambiguous = /^(?:dos?|ma|ba|pa|np|med|mds?|ms|bs|bao|sr|iv|meded|ret|rn)$/;
const particles =
  /^(?:de|del|della|dela|di|da|das|dos|do|du|des|la|las|le|los|lo|van|von|vom|der|den|dem|ter|ten|te|zu|zur|zum|al|el|bin|ibn|ben|bint|abu|abd|abdul|af|av|st|saint|san|santa|mac|mc|o|y|e|ap|d|l)$/;

/** Words of a mailbox or an office, which has no surname. */
const office =
  /\b(?:residency|residents?|program(?:me)?s?|committee|office|team|department|dept|coordinators?|director|administrat\w*|selection|recruitment|admissions?|applications?|gme|education|hospital|clinic|center|centre|university|school|college|medicine|pediatrics|surgery|psychiatry|faculty|staff|support|helpdesk|chiefs?|nurses|noreply|no-reply|mailbox|secretar(?:y|iat)|registrar|info|services?|coleg\w+|academy|escuela|via|group|board|panel|leadership|dean|desk|bursar|treasurer|reception|financial|scheduling|onboarding|payroll|housing|library|records|billing|compliance)\b/i;

/** Reads a display name; null where it is empty, an address, a single letter or the name of an office. */
export function readName(display: string): PersonName | null {
  return read.get(display, () => ({ name: readAnew(display) })).name;
}

/** Recipients stay the same while a draft is written. */
const read = new Recent<{ readonly name: PersonName | null }>(500);

function readAnew(display: string): PersonName | null {
  const text =
    display.replaceAll(/\([^)]*\)|\[[^\]]*\]|["“”]/g, ' ').split(/\s[|/–—-]\s|[|;]/)[0] ?? '';
  if (text.includes('@') || office.test(text)) return null;
  const pieces = text.split(',').map((piece) => wordsOf(piece, true));
  const last = pieces[0] ?? [];
  const rest = pieces.slice(1).flat();
  // `Lopez, Maria, MD`: what stands behind the comma comes first, unless nothing but degrees did.
  const words = [...rest, ...last];
  if (words.length === 0 || words.every((word) => fold(word).length < 2)) return null;
  return nameOf(words, rest.length > 0 ? rest.length : null);
}

/** The words of a name without titles and degrees. */
export function wordsOf(text: string, withDegrees = false): string[] {
  const words = text.split(/[\s\u00a0]+/).filter((word) => /\p{L}/u.test(word));
  const isTitle = (word: string) => titles.test(fold(word));
  let from = 0;
  while (from < words.length - (withDegrees ? 0 : 1) && isTitle(words[from] ?? '')) from++;
  const names = words.slice(from);
  const allCapitals = names.every((word) => word === word.toUpperCase());
  while (names.length > 0) {
    const word = names.at(-1) ?? '';
    const key = fold(word).replaceAll(/[-/]/g, '');
    if (!degrees.test(key)) break;
    const sure = !ambiguous.test(key) || /\./.test(word) || word === word.toUpperCase();
    if (!sure || (allCapitals && names.length === 2 && ambiguous.test(key) && key !== 'md')) break;
    names.pop();
  }
  return names;
}

/** @param givenCount how many of the words are given names, where the writing tells it. */
function nameOf(words: readonly string[], givenCount: number | null = null): PersonName {
  const family = familyStart(words, givenCount);
  return {
    words: words.map(fold),
    keys: new Set([...keysOf(words), ...keysOf(words.slice(family))]),
    family: keysOf(words.slice(Math.min(1, words.length - 1))),
    given: family > 0 ? fold(words[0] ?? '') : '',
    surname: words.slice(family).join(' '),
  };
}

/** Where the surname begins: after the given names where they are known, else the last name with its particles. */
function familyStart(words: readonly string[], givenCount: number | null): number {
  if (givenCount !== null) return Math.min(givenCount, words.length - 1);
  let at = words.length - 1;
  while (at > 1 && particles.test(fold(words[at - 1] ?? ''))) at--;
  return Math.max(at, 0);
}

/** All that a run of names may be called: single names, parts between hyphens, and runs written as one. */
function keysOf(words: readonly string[]): Set<string> {
  const keys = new Set<string>();
  const parts = words.flatMap((word) => word.split(/[-‐‑–]/).filter(Boolean));
  const add = (text: string) => {
    const key = fold(text);
    if (key.length < 2 && parts.length > 1) return;
    if (key !== '') keys.add(key);
    const wide = foldWide(text);
    if (wide !== '') keys.add(wide);
  };
  parts.forEach((part, i) => {
    // `Lê Minh Tuấn`, `Van Nguyen`: a particle that opens a name, and governs none, is a name.
    const opens = i === 0 && parts.length > 1 && !particles.test(fold(parts[1] ?? ''));
    if (i === parts.length - 1 || opens || !particles.test(fold(part))) add(part);
    const prefix = /^(?:[oOdDlL]|Mc|Mac|al|Al|El)['’ʼ‘`´-]?(\p{Lu}[\p{L}]{2,}.*)$/u.exec(part);
    if (prefix && /['’ʼ‘`´]/.test(part)) add(prefix[1] ?? '');
    // Particles and compound names are also written together: delacruz, mcdonald, lopezgarcia.
    let joined = part;
    for (let next = i + 1; next < parts.length && next < i + 4; next++) {
      joined += parts[next];
      add(joined);
    }
  });
  return keys;
}

/** One key for all ways to write a full name: no case, accents, titles, degrees, initials, hyphens, order. */
export function nameKey(display: string): string {
  const name = readName(display);
  if (!name) return '';
  const parts = name.words
    .flatMap((word) => word.split(/[-‐‑–]/))
    .filter((word) => word.length > 1);
  return parts.toSorted().join(' ');
}

export function isTitle(word: string): boolean {
  return titles.test(fold(word));
}

export function isOffice(text: string): boolean {
  return office.test(text);
}

/** Whether somebody greeted as `called` (names without titles) may be this person. */
export function mayBeCalled(called: readonly string[], person: PersonName): boolean {
  let known = greeted.get(called);
  if (!known) {
    known = new WeakMap();
    greeted.set(called, known);
  }
  const before = known.get(person);
  if (before !== undefined) return before;
  const may = compare(called, person);
  known.set(person, may);
  return may;
}

/** Greeting and recipients stay while the rest of a mail is written. */
const greeted = new WeakMap<readonly string[], WeakMap<PersonName, boolean>>();

function compare(called: readonly string[], person: PersonName): boolean {
  const name = nameOf(called);
  const last = called.at(-1) ?? '';
  const own = (text: string) => [fold(text), foldWide(text), ...text.split(/[-‐‑–]/).map(fold)];
  const has = (keys: ReadonlySet<string>, text: string) =>
    own(text).some(
      (key) => key.length > 1 && !(text.includes('-') && particles.test(key)) && keys.has(key),
    );
  if (called.length === 1)
    return (
      has(person.keys, last) ||
      joined(name, person) ||
      isNickname(fold(last), person.given) ||
      (fold(last).length === 1 && person.words.some((word) => word.startsWith(fold(last))))
    );
  if (has(person.keys, last) && (!particles.test(fold(last)) || called.length === 1)) return true;
  // `Chen Wei` for Wei Chen, `Lopez Garcia` for Maria Lopez: the surname stands first.
  if (has(person.family, called[0] ?? '') && !particles.test(fold(called[0] ?? ''))) return true;
  return joined(name, person);
}

/** Whether the surname, written as one word, is one that the person has, or the other way round. */
function joined(name: PersonName, person: PersonName): boolean {
  const surname = fold(name.surname).replaceAll(/[\s-]/g, '');
  return surname.length > 1 && person.keys.has(surname);
}
