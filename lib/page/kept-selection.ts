import { select } from './selected.ts';
import type { Session } from './session.ts';

/** One end of what was selected, with what its node held. */
interface End {
  readonly node: Node;
  readonly offset: number;
  /** In the applicant's own text; null in what is none, as a quoted mail. */
  readonly at: number | null;
  readonly held: string | readonly Node[];
}

/** What the user had selected in a draft, so that an edit elsewhere leaves it as it was. */
export class KeptSelection {
  readonly #session: Session;
  readonly #ends: readonly [End, End] | null;
  readonly #isBackward: boolean;

  constructor(session: Session) {
    this.#session = session;
    const { compose, lastSelection: last } = session;
    const end = (node: Node, offset: number): End => ({
      node,
      offset,
      at: compose.text().offsetOf(node, offset),
      held: contentOf(node),
    });
    this.#ends = last && [
      end(last.startContainer, last.startOffset),
      end(last.endContainer, last.endOffset),
    ];
    this.#isBackward = last?.isBackward ?? false;
  }

  /**
   * Selects it again.
   * @param moved where an offset of the text from before is now; null where it was edited away
   */
  restore(moved: (offset: number) => number | null): void {
    const [start, end] = this.#ends?.map((each) => this.#placeOf(each, moved)) ?? [];
    const selection = this.#session.compose.editor.ownerDocument.getSelection();
    if (start && end && selection) select(selection, start, end, this.#isBackward);
  }

  #placeOf({ at, held, node, offset }: End, moved: (offset: number) => number | null) {
    const { compose } = this.#session;
    const now = at === null ? null : moved(at);
    // Selected words that are gone are no place any more, whatever node is left of them.
    if (at !== null && now === null) return null;
    if (compose.editor.contains(node) && alike(held, contentOf(node)))
      return [node, offset] as const;
    const bounds = now === null ? null : compose.text().boundsOf({ start: now, end: now });
    return bounds && ([bounds.startContainer, bounds.startOffset] as const);
  }
}

function contentOf(node: Node): string | readonly Node[] {
  return node.nodeValue ?? [...node.childNodes];
}

function alike(a: string | readonly Node[], b: string | readonly Node[]): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((node, i) => node === b[i]);
}
