import type { Span } from '../draft/draft.ts';
import type { Program } from '../state/records.ts';
import type { Facts } from './facts.ts';
import { fold } from './names.ts';
import type { Paragraph, Sentence } from './paragraph.ts';
import {
  beginningsOf,
  hasWordOf,
  readWords,
  specialtyForms,
  type TextWord,
} from './program-words.ts';

/** How a program was called. `core` is the name without what every program has in its name. */
type Form = 'name' | 'alias' | 'institution' | 'acronym' | 'core';

/** A program called by a name of its own. */
export interface Called {
  readonly program: Program;
  readonly form: Form;
}

/** Words that name one or several stored programs: the longest name that begins there. */
export interface Mention extends Span {
  readonly called: readonly Called[];
  /** The words of the text it was found in, and which of them are the name. */
  readonly words: readonly TextWord[];
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly called: Called[];
}

/** What most names of programs and hospitals consist of; alone they name none. */
const generic =
  /^(?:the|of|at|in|and|for|a|university|college|school|medical|medicine|center|centre|hospitals?|health|healthcare|system|network|clinic|memorial|general|regional|community|county|state|city|central|national|childrens?|womens?|residency|residencies|program(?:me)?|department|dept|division|track|training|institute|foundation|north|south|east|west|northern|southern|eastern|western|new|saint|st|mount|veterans|affairs|va|internal|family|emergency|surgery|general|pediatrics?|psychiatry|neurology|pathology|radiology|anesthesiology|dermatology|obstetrics|gynecology|categorical|preliminary|transitional|year|care|graduate|education|gme|main|campus)$/;
const tail = /^(?:residency|residencies|program(?:me)?|training|track)$/;
const buildings =
  /^(?:medical|center|centre|hospitals?|health|healthcare|system|network|clinics?|pavilion|institute|foundation|school|of|medicine)$/;
const smallWords = /^(?:of|the|and|for|at|in|a)$/;
/** Acronyms that mean something else in these mails. */
const taken =
  /^(?:icu|nicu|picu|micu|sicu|ccu|gme|eras|nrmp|usmle|ecfmg|aamc|soap|mspe|lor|cv|img|imgs|fmg|pgy|pcp|ehr|emr|dka|chf|copd|hiv|faq|usa|pdf|acgme|sloe|amg|cme|qi|er|ed|or|im|fm|em|mph|phd|mbbs|rol|rvu|cpr|acls|bls|pals)$/;

/** All names of all stored programs, so that a text is read once whatever their number. */
export class ProgramNames {
  readonly #root: Node = { next: new Map(), called: [] };
  /** What the names begin with. */
  readonly #begins: Uint8Array;
  readonly #found = new WeakMap<Paragraph, readonly Mention[]>();

  constructor({ programs }: Pick<Facts, 'programs'>) {
    for (const program of programs)
      for (const [form, words] of namesOf(program)) this.#add(words, { program, form });
    this.#begins = beginningsOf(this.#root.next.keys());
  }

  /** The names in a paragraph; kept with it. */
  inParagraph(paragraph: Paragraph): readonly Mention[] {
    const known = this.#found.get(paragraph);
    if (known) return known;
    // Most sentences have no word that a name begins with, and are known from the key before.
    const found = paragraph.sentences.some((sentence) => this.#mayName(sentence))
      ? this.find(paragraph.text)
      : [];
    this.#found.set(paragraph, found);
    return found;
  }

  #mayName({ alone, text }: Sentence): boolean {
    if (alone.named?.by !== this)
      alone.named = { by: this, may: hasWordOf(text, this.#root.next, this.#begins) };
    return alone.named.may;
  }

  find(text: string): Mention[] {
    if (this.#root.next.size === 0) return [];
    const words = readWords(text);
    const mentions: Mention[] = [];
    for (let from = 0; from < words.length; ) {
      const { to, called } = this.#longest(words, from);
      const [first, last] = [words[from], words[to - 1]];
      if (first && last && called.length > 0) {
        mentions.push({ start: first.start, end: last.bare, called, words, from, to });
        from = to;
      } else from++;
    }
    return mentions;
  }

  #longest(words: readonly TextWord[], from: number): { to: number; called: readonly Called[] } {
    let node: Node | undefined = this.#root;
    let best: { to: number; called: readonly Called[] } = { to: from, called: [] };
    for (let at = from; at < words.length; at++) {
      const word = words[at] as TextWord;
      if (at > from && word.apart) break;
      node = node.next.get(word.key) ?? (word.bareKey ? node.next.get(word.bareKey) : undefined);
      if (!node) break;
      if (node.called.length > 0) best = { to: at + 1, called: node.called };
    }
    return best;
  }

  #add(words: readonly string[], called: Called): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), called: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    if (!node.called.some(({ program }) => program === called.program)) node.called.push(called);
  }
}

const indices = new WeakMap<object, ProgramNames>();

/** The names of these facts' programs, read once. */
export function programNamesOf(facts: Facts): ProgramNames {
  const known = indices.get(facts.programs);
  if (known) return known;
  const made = new ProgramNames(facts);
  indices.set(facts.programs, made);
  return made;
}

/** Every way to call a program; what is stored comes first. */
function namesOf(program: Program): [Form, string[]][] {
  const names: [Form, string[]][] = [];
  const add = (form: Form, words: readonly string[]) => {
    if (words.some((word) => !generic.test(word))) names.push([form, [...words]]);
  };
  const split = (text: string) => readWords(text).map(({ key }) => key);
  const isKnown = (words: readonly string[]) => words.some((word) => !generic.test(word));
  for (const alias of program.aliases) {
    const words = split(alias);
    // A stored alias counts as it is, even where it is an acronym of two letters in capitals.
    if (words.length > 0 && (isKnown(words) || words.length > 1)) names.push(['alias', words]);
  }
  const name = split(program.name);
  add('name', name);
  const institution = split(program.institution);
  add('institution', institution);
  const short = withoutTail(name);
  add('name', short);
  const core = withoutSpecialty(short, program.specialty);
  if (core.length < short.length)
    for (const form of specialtyForms(program.specialty)) {
      add('name', [...core, ...form]);
      add('name', [...core, ...form, 'residency']);
      add('name', [...core, ...form, 'program']);
      add('name', [...core, ...form, 'residency', 'program']);
    }
  add('core', core);
  const house = withoutBuildings(institution);
  if (house.length < institution.length) add('core', house);
  for (const acronym of acronymsOf(program.institution)) add('acronym', [acronym]);
  return names;
}

function withoutTail(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && tail.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

function withoutSpecialty(words: readonly string[], specialty: string): string[] {
  for (const form of specialtyForms(specialty)) {
    const at = words.length - form.length;
    if (at > 0 && form.every((word, i) => words[at + i] === word)) return words.slice(0, at);
  }
  return [...words];
}

function withoutBuildings(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && buildings.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

/** `RUMC` for Riverside University Medical Center; three letters at least. */
function acronymsOf(institution: string): string[] {
  const words = institution.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const long = institution
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !/^(?:the|at|in)$/i.test(word));
  const of = (all: readonly string[]) => fold(all.map((word) => word[0]).join(''));
  return [...new Set([of(words.filter((word) => !smallWords.test(fold(word)))), of(long)])].filter(
    (acronym) => acronym.length >= 3 && !taken.test(acronym),
  );
}
