/** What a plain character means to a reader of tokens, by its code. */
const kind = {
  /** Belongs to no token. */
  gap: 0,
  /** Makes a token together with its like. */
  run: 1,
  /** Is a token by itself. */
  mark: 2,
  /** Begins or goes on with something that only the pattern can tell. */
  other: 3,
} as const;

/** The kinds of all plain characters: `runs` and `marks` as they are listed, `others` for the pattern, the rest gaps. */
export function kindsOf(runs: RegExp, marks: string, others: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => {
    const char = String.fromCharCode(code);
    if (runs.test(char)) return kind.run;
    return marks.includes(char) ? kind.mark : others.includes(char) ? kind.other : kind.gap;
  });
}

/**
 * Starts and ends of the tokens of a text, in turn. `token` (sticky, Unicode) says what a token is; nearly all are runs of plain
 * letters, which the table of kinds tells many times faster.
 */
export function tokensOf(text: string, token: RegExp, kinds: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const what = code < 128 ? (kinds[code] as number) : kind.other;
    if (what === kind.gap) {
      at++;
      continue;
    }
    let end = at + 1;
    let next = what;
    if (what === kind.run)
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        next = code < 128 ? (kinds[code] as number) : kind.other;
        if (next !== kind.run) break;
      }
    if (next === kind.other) {
      token.lastIndex = at;
      const found = token.exec(text);
      end = found ? at + found[0].length : at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
      if (!found) {
        at = end;
        continue;
      }
    }
    places.push(at, end);
    at = end;
  }
  return places;
}
