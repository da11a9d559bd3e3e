import { alwaysAwake, classCount, classesOfWord, patternCount, wokenBy } from './compile.ts';

/** What a word brings to a sentence, found out when it is first met. */
export interface Known {
  /** The classes of the word, in order. */
  readonly classes: readonly number[];
  /** The same as bits, of words that belong to many. */
  readonly row: Uint32Array | null;
  /** The patterns that it wakes, by number. */
  readonly wakes: readonly number[];
}

const known = new Map<string, Known>();
const stranger: Known = { classes: [], row: null, wakes: [] };
/** How many patterns there were when words were first known. */
let upTo = 0;

/** The classes of a word and what they wake; found out anew when grammars have brought new patterns since. */
export function know(norm: string): Known {
  if (upTo !== patternCount()) {
    known.clear();
    upTo = patternCount();
  }
  const before = known.get(norm);
  if (before) return before;
  const classes = classesOfWord(norm);
  if (classes.length === 0) return stranger;
  const made = { classes, row: rowOf(classes), wakes: classes.flatMap(wokenBy) };
  known.set(norm, made);
  return made;
}

/** Most words belong to few classes, and a list of these is nearer at hand than bits for all classes. */
const few = 8;

function rowOf(classes: readonly number[]): Uint32Array | null {
  if (classes.length <= few) return null;
  const row = bits(classCount());
  for (const id of classes) add(row, id);
  return row;
}

/** One for all sentences: to make room anew takes longer than to read one. */
let awake = bits(0);

/** The numbers of the patterns that words wake, in order, each once. */
export function wokenOf(words: readonly Known[]): readonly number[] {
  if (awake.length << 5 < patternCount()) awake = bits(patternCount());
  for (const number of alwaysAwake()) add(awake, number);
  for (const { wakes } of words) for (const number of wakes) add(awake, number);
  const numbers: number[] = [];
  for (let i = 0; i < awake.length; i++) {
    for (let rest = awake[i] as number; rest !== 0; rest &= rest - 1)
      numbers.push((i << 5) + 31 - Math.clz32(rest & -rest));
    awake[i] = 0;
  }
  return numbers;
}

/** Room for so many bits, none set. */
function bits(count: number): Uint32Array {
  return new Uint32Array((count + 31) >> 5);
}

function add(row: Uint32Array, id: number): void {
  row[id >> 5] = (row[id >> 5] as number) | (1 << (id & 31));
}

/** Whether a word belongs to a class; what stands beyond the sentence belongs to none. */
export function belongs(word: Known | undefined, id: number): boolean {
  if (word === undefined) return false;
  const { classes, row } = word;
  if (row !== null) return (((row[id >> 5] as number) >> (id & 31)) & 1) === 1;
  for (let i = 0; i < classes.length; i++) if (classes[i] === id) return true;
  return false;
}
