import { type Finding, type Severity, severities } from '../draft/draft.ts';
import { highlightCss, highlightName } from './highlight-css.ts';
import { rangeBetween } from './ranges.ts';

interface Painted {
  severity: Severity;
  range: Range;
}

/** Where the words of one compose are underlined, by the findings' keys. */
export type Paint = Map<string, Painted>;

type Bounds = Required<StaticRangeInit>;

/** Underlines words without touching the draft's HTML. One for each document. */
export class Painter {
  readonly #document: Document;
  readonly #registry: HighlightRegistry;
  readonly #highlights = new Map<Severity, Highlight>();
  readonly #sheet = new CSSStyleSheet();

  constructor(document: Document) {
    this.#document = document;
    this.#registry = CSS.highlights;
    this.#sheet.replaceSync(highlightCss);
  }

  /** Brings what is painted in line with the findings; what stands where it stood is not touched. */
  update(
    paint: Paint,
    findings: readonly (Finding & { key: string })[],
    boundsOf: (finding: Finding) => Bounds | null,
  ): void {
    const wanted = new Set<string>();
    for (const finding of findings) {
      if (finding.field !== 'body' || finding.start === finding.end) continue;
      const bounds = boundsOf(finding);
      if (!bounds) continue;
      wanted.add(finding.key);
      const old = paint.get(finding.key);
      if (old && old.severity === finding.severity && standsAt(old.range, bounds)) continue;
      if (old) this.#erase(old);
      const range = rangeBetween(this.#document, bounds);
      this.#highlightFor(finding.severity).add(range);
      paint.set(finding.key, { severity: finding.severity, range });
    }
    for (const [key, old] of paint) {
      if (wanted.has(key)) continue;
      this.#erase(old);
      paint.delete(key);
    }
  }

  clear(paint: Paint): void {
    for (const old of paint.values()) this.#erase(old);
    paint.clear();
  }

  /** Takes everything back that the document was given. */
  dispose(): void {
    for (const severity of severities) {
      this.#highlights.get(severity)?.clear();
      this.#registry.delete(highlightName(severity));
    }
    this.#highlights.clear();
    const { adoptedStyleSheets: sheets } = this.#document;
    if (sheets.includes(this.#sheet))
      this.#document.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
  }

  #erase({ severity, range }: Painted): void {
    this.#highlights.get(severity)?.delete(range);
  }

  #highlightFor(severity: Severity): Highlight {
    // A page that sets its own list of sheets drops ours.
    const { adoptedStyleSheets: sheets } = this.#document;
    if (!sheets.includes(this.#sheet)) this.#document.adoptedStyleSheets = [...sheets, this.#sheet];
    const known = this.#highlights.get(severity);
    if (known) return known;
    const made = new Highlight();
    made.priority = severities.length - severities.indexOf(severity);
    this.#highlights.set(severity, made);
    this.#registry.set(highlightName(severity), made);
    return made;
  }
}

function standsAt(range: Range, bounds: Bounds): boolean {
  return (
    range.startContainer === bounds.startContainer &&
    range.startOffset === bounds.startOffset &&
    range.endContainer === bounds.endContainer &&
    range.endOffset === bounds.endOffset
  );
}

/** The key of the gravest finding among those whose words `covers` takes. */
export function gravestWhere(paint: Paint, covers: (range: Range) => boolean): string | null {
  let found: { key: string; grade: number } | null = null;
  for (const [key, { range, severity }] of paint) {
    const grade = severities.indexOf(severity);
    if ((found === null || grade < found.grade) && covers(range)) found = { key, grade };
  }
  return found?.key ?? null;
}
