import type { Span } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import { Recent } from './recent.ts';
import type { Hit } from './rule.ts';

/** Lines that are kept: those of a few drafts. */
const capacity = 60;

/** Finds something in the lines around the prose. What was found in a line is kept with its words: a key changes at most one. */
export class LineFinder {
  readonly #find: (line: string) => readonly Span[];
  readonly #known = new Recent<readonly Span[]>(capacity);

  constructor(find: (line: string) => readonly Span[]) {
    this.#find = find;
  }

  inGreeting({ draft, own }: Doc): Hit[] {
    return own.greeting ? this.#inLine(draft.body, own.greeting) : [];
  }

  inClosing({ draft, own }: Doc): Hit[] {
    return own.closing.flatMap((line) => this.#inLine(draft.body, line));
  }

  #inLine(body: string, line: Span): Hit[] {
    const text = body.slice(line.start, line.end);
    return this.#known
      .get(text, () => this.#find(text))
      .map(({ start, end }) => ({
        field: 'body',
        start: line.start + start,
        end: line.start + end,
      }));
  }
}
