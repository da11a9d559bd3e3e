import { formsOf, formsOfClass } from './lexicon.ts';

export interface Unit {
  kind: 'word' | 'gap' | 'not' | 'start' | 'end' | 'open' | 'close';
  /** Class number for word and not, longest gap for gap. */
  value: number;
  optional: boolean;
  /** Among the alternatives is the end, or the start, of the sentence. */
  atEnd?: boolean;
  atStart?: boolean;
}

export interface Pattern {
  /** Its number among all that were ever compiled. */
  number: number;
  units: Unit[];
  /** The class that it begins with, or -1 where it may begin with any word. */
  opening: number;
  /** Classes without which the pattern cannot match, beside the one that wakes it. */
  needs: number[];
}

const classIds = new Map<string, number>();
const classesOf = new Map<string, number[]>();
/** How many words each class has, by number; words that stand in nearly every sentence count as many. */
const weights: number[] = [];
/** By class, the numbers of the patterns that cannot match without it and are looked for only where it is. */
const wakes: number[][] = [];
/** The numbers of patterns that need no word. */
const sleepless: number[] = [];
let count = 0;

/** What the weight of a class must show: how often it will be met. */
const common = new Set(
  'i me my we our you your the a an to of in on at for with by from and or but that this it is are was were be been am have has had do would will can could not if as so all any one , . ? - '.split(
    ' ',
  ),
);
const weightOfCommon = 40;

/** A rule's own word classes, written like those of the lexicon. */
export type Vocabulary = Readonly<Record<string, string>>;

function classId(alternatives: string, own: Vocabulary): number {
  if (/(?:^|\|)(?:[<>]|\.\.\d*)(?:\||$)|~./.test(alternatives))
    throw new Error(`${alternatives}: < > .. and ~ cannot stand among alternatives`);
  const members = alternatives.split('|').flatMap((part) => membersOf(part, own));
  const key = members.join('|');
  const known = classIds.get(key);
  if (known !== undefined) return known;
  const id = classIds.size;
  classIds.set(key, id);
  weights.push(members.reduce((sum, member) => sum + (common.has(member) ? weightOfCommon : 1), 0));
  wakes.push([]);
  for (const member of members) {
    const ids = classesOf.get(member);
    if (!ids) classesOf.set(member, [id]);
    else if (ids.at(-1) !== id) ids.push(id);
  }
  return id;
}

function membersOf(part: string, own: Vocabulary): readonly string[] {
  if (!part.startsWith('{')) return [part === 'QM' ? '?' : part];
  const name = part.slice(1, -1);
  const members = name in own ? formsOf(own[name] as string) : formsOfClass(name);
  if (!members) throw new Error(`no class ${part} in the lexicon`);
  return members;
}

/** Units that were read before: patterns of one vocabulary repeat themselves. */
const unitsOf = new WeakMap<Vocabulary, Map<string, Unit>>();

function unit(source: string, own: Vocabulary): Unit {
  let known = unitsOf.get(own);
  if (!known) {
    known = new Map();
    unitsOf.set(own, known);
  }
  const before = known.get(source);
  if (before) return before;
  const made = readUnit(source, own);
  known.set(source, made);
  return made;
}

function readUnit(source: string, own: Vocabulary): Unit {
  if (source === '^') return { kind: 'start', value: 0, optional: false };
  if (source === '$') return { kind: 'end', value: 0, optional: false };
  if (source === '<') return { kind: 'open', value: 0, optional: false };
  if (source === '>') return { kind: 'close', value: 0, optional: false };
  const gap = /^\.\.(\d*)$/.exec(source);
  if (gap) return { kind: 'gap', value: Number(gap[1] || 6), optional: false };
  if (source.startsWith('!'))
    return { kind: 'not', value: classId(source.slice(1), own), optional: false };
  const optional = source.endsWith('~');
  const parts = (optional ? source.slice(0, -1) : source).split('|');
  const words = parts.filter((part) => part !== '$' && part !== '^');
  const edge = { atEnd: parts.includes('$'), atStart: parts.includes('^') };
  return { kind: 'word', value: classId(words.join('|'), own), optional, ...edge };
}

/** Compiles patterns, one a line; throws on a class that neither the lexicon nor the vocabulary has. */
export function compile(source: string, own: Vocabulary): Pattern[] {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const units = line.split(/\s+/).map((part) => unit(part, own));
      const needs = units.filter(mustStand).map((u) => u.value);
      const rarest = [...new Set(needs)].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
      // Most sentences lack the rarest, and then the pattern is not even looked at.
      const [first] = rarest;
      const [opens] = units;
      const opening = opens && mustStand(opens) ? opens.value : -1;
      const number = count++;
      (first === undefined ? sleepless : (wakes[first] ?? [])).push(number);
      return { units, opening, needs: rarest.slice(1), number };
    });
}

/** Whether a word of the class must stand there. */
function mustStand(unit: Unit): boolean {
  return unit.kind === 'word' && !unit.optional && !unit.atEnd && !unit.atStart;
}

/** How many patterns there are so far. */
export function patternCount(): number {
  return count;
}

/** How many classes there are so far. */
export function classCount(): number {
  return classIds.size;
}

/** The numbers of the classes that a word belongs to. */
export function classesOfWord(norm: string): readonly number[] {
  return classesOf.get(norm) ?? [];
}

/** The numbers of the patterns that a sentence with this class may match. */
export function wokenBy(classId: number): readonly number[] {
  return wakes[classId] ?? [];
}

/** The numbers of the patterns that any sentence may match. */
export function alwaysAwake(): readonly number[] {
  return sleepless;
}
