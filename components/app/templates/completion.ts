import { type Variable, variables } from '../../../lib/templates/variables.ts';

/** A place in a text where a variable is being typed. */
export interface Typing {
  /** Where the typed part of its name begins. */
  readonly start: number;
  readonly typed: string;
  /** `{{ … }}` writes a value; `{% … %}` asks for one. */
  readonly writes: boolean;
}

/** What is being typed at the caret; null outside of braces and where no variable belongs. */
export function typingAt(text: string, caret: number): Typing | null {
  const before = text.slice(0, caret);
  const open = Math.max(before.lastIndexOf('{{'), before.lastIndexOf('{%'));
  if (open < 0) return null;
  const inside = before.slice(open + 2);
  const writes = before.startsWith('{{', open);
  const pattern = writes
    ? /^-?\s*([\w.]*)$/
    : /\b(?:if|elsif|unless|in|and|or)\s+([\w.]*)$|[=<>]\s*([\w.]*)$/;
  const found = inside.includes('\n') ? null : pattern.exec(inside);
  if (!found) return null;
  const typed = found[1] ?? found[2] ?? '';
  return { start: caret - typed.length, typed, writes };
}

/** The variables that go on as typed, then those that have it elsewhere in their name or description. */
export function completions({ typed, writes }: Typing): Variable[] {
  const wanted = typed.toLowerCase();
  const fitting = variables.filter(({ label }) => !writes || label !== '');
  const begins = fitting.filter(({ path }) => path.toLowerCase().startsWith(wanted));
  const has = fitting.filter(
    (variable) =>
      !begins.includes(variable) &&
      `${variable.path} ${variable.about}`.toLowerCase().includes(wanted),
  );
  return [...begins, ...has];
}

/** What is put in place of a text from `start` to `end` to complete a variable; its braces are closed where they are not. */
export function completed(
  text: string,
  caret: number,
  { start, writes }: Typing,
  { path }: Pick<Variable, 'path'>,
): { start: number; end: number; text: string } {
  const after = text.slice(caret);
  const rest = /^[\w.]*/.exec(after)?.[0].length ?? 0;
  const isClosed = /^[^{}\n]*\}\}/.test(after);
  const space = text[start - 1] === '{' ? ' ' : '';
  const end = writes && !isClosed ? ' }}' : '';
  return { start, end: caret + rest, text: `${space}${path}${end}` };
}
