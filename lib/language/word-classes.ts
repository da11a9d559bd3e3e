import { alwaysAwake, classCount, classesOfWord, patternCount, wokenBy } from './compile.ts';

/** What a word brings to a sentence, found out when it is first met. */
export interface Known {
  /** The classes of the word, as bits. */
  readonly row: Uint32Array;
  /** The patterns that it wakes, by number. */
  readonly wakes: readonly number[];
}

const known = new Map<string, Known>();
const stranger: Known = { row: new Uint32Array(0), wakes: [] };
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
  const row = bits(classCount());
  for (const id of classes) add(row, id);
  const made = { row, wakes: classes.flatMap(wokenBy) };
  known.set(norm, made);
  return made;
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

/** Whether a bit is set; those beyond the row are not. */
export function holds(row: Uint32Array | undefined, id: number): boolean {
  return row !== undefined && (((row[id >> 5] ?? 0) >> (id & 31)) & 1) === 1;
}
