import type { Severity } from '../draft/draft.ts';

/** Names in the document's highlight registry, which the page shares: hence the prefix. */
export function highlightName(severity: Severity): string {
  return `matchproof-${severity}`;
}

interface Line {
  style: string;
  colour: string;
  /** How thick it is, and how far below the words. */
  size: string;
  offset: string;
}

// Told apart by the line as well as by its colour. Each colour has a contrast of at least 3:1 on white and on #1f1f1f.
const lines: Readonly<Record<Severity, Line>> = {
  violation: { style: 'wavy', colour: '#e5484d', size: '2px', offset: '2px' },
  warning: { style: 'dashed', colour: '#b7791f', size: '2px', offset: '2px' },
  advice: { style: 'dotted', colour: '#3b82f6', size: '2px', offset: '2px' },
  // Below the others: where words have two lines it would fill the gaps of the graver one.
  notice: { style: 'solid', colour: '#80868b', size: '1px', offset: '5px' },
};

/** The style sheet for the document that holds the editor: highlights take their rules from the text's own tree. */
export const highlightCss = Object.entries(lines)
  .map(
    ([severity, { style, colour, size, offset }]) =>
      `::highlight(${highlightName(severity as Severity)}){` +
      `text-decoration:underline ${style} ${colour} ${size};` +
      `text-decoration-skip-ink:none;text-underline-offset:${offset}}`,
  )
  .join('\n');
