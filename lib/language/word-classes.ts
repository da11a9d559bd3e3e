import {
  alwaysAwake,
  classCount,
  classesOfWord,
  isNeeded,
  type Pattern,
  patternCount,
  wokenBy,
} from './compile.ts';

/** What a word brings to a sentence, found out when it is first met. */
export interface Known {
  /** The classes of the word as bits. */
  readonly row: Uint32Array;
  /** Those of its classes that patterns need, by number. */
  readonly needed: readonly number[];
  /** The patterns that it wakes. */
  readonly wakes: readonly Pattern[];
  /** In which call of `likelyAmong` it was last met. */
  met: number;
}

const known = new Map<string, Known>();
const stranger: Known = { row: new Uint32Array(0), needed: [], wakes: [], met: 0 };
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
  const row = new Uint32Array((classCount() + 31) >> 5);
  for (const id of classes) row[id >> 5] = (row[id >> 5] as number) | (1 << (id & 31));
  const made = { row, needed: classes.filter(isNeeded), wakes: classes.flatMap(wokenBy), met: 0 };
  known.set(norm, made);
  return made;
}

/** Whether a word belongs to a class; a place beyond the last word has none. */
export function isOf(word: Known | undefined, classId: number): boolean {
  return word !== undefined && (((word.row[classId >> 5] ?? 0) >> (classId & 31)) & 1) === 1;
}

/** In which call of `likelyAmong` a class or a pattern was last met, by number: nothing to clear, nothing to throw away. */
let metClasses = new Uint32Array(0);
let metPatterns = new Uint32Array(0);
let call = 0;

/** The patterns that the words of a sentence wake and whose other classes it has too, in order of their numbers. */
export function likelyAmong(words: readonly Known[]): readonly Pattern[] {
  if (metPatterns.length < patternCount()) {
    metClasses = new Uint32Array(classCount());
    metPatterns = new Uint32Array(patternCount());
  }
  call++;
  const awake: Pattern[] = [...alwaysAwake()];
  for (const word of words) {
    if (word.met === call) continue;
    word.met = call;
    for (const id of word.needed) metClasses[id] = call;
    for (const pattern of word.wakes) {
      if (metPatterns[pattern.number] === call) continue;
      metPatterns[pattern.number] = call;
      awake.push(pattern);
    }
  }
  return awake
    .filter(({ needs }) => needs.every((id) => metClasses[id] === call))
    .sort((a, b) => a.number - b.number);
}
