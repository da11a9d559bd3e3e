import type { Severity } from '../draft/draft.ts';

/** Names in the document's highlight registry, which the page shares: hence the prefix. */
export function highlightName(severity: Severity): string {
  return `matchproof-${severity}`;
}

// Told apart by the line as well as by its colour. Each colour has a contrast of at least 3:1 on white and on #1f1f1f.
const lines: Readonly<Record<Severity, { style: string; colour: string }>> = {
  violation: { style: 'wavy', colour: '#e5484d' },
  warning: { style: 'dashed', colour: '#b7791f' },
  advice: { style: 'dotted', colour: '#3b82f6' },
  notice: { style: 'solid', colour: '#80868b' },
};

/** The style sheet for the document that holds the editor: highlights take their rules from the text's own tree. */
export const highlightCss = Object.entries(lines)
  .map(
    ([severity, { style, colour }]) =>
      `::highlight(${highlightName(severity as Severity)}){` +
      `text-decoration:underline ${style} ${colour} 2px;` +
      'text-decoration-skip-ink:none;text-underline-offset:2px}',
  )
  .join('\n');
