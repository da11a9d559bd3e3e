import type { Person } from '../draft/draft.ts';
import { parsePerson } from '../draft/person.ts';
import { outlookSelectors as at } from './outlook-selectors.ts';

/** The recipients as they are drawn in To, Cc and Bcc, in this order, as far as these are drawn. */
export function chipsByWell(root: Element, editor: Element): Element[][] {
  return [...root.querySelectorAll(at.well)]
    .filter((well) => well !== editor && !editor.contains(well))
    .map((well) =>
      [...well.querySelectorAll(at.chip)].filter((chip) => !chip.parentElement?.closest(at.chip)),
    );
}

/** Looks for an address in the attributes that sometimes hold one; a name alone is usual here. */
export function personOfChip(chip: Element): Person {
  const shown = (chip.querySelector(at.chipText) ?? chip).textContent;
  const read = parsePerson(shown || (chip.getAttribute('aria-label') ?? ''));
  if (read.email) return read;
  for (const name of ['title', 'aria-label', 'data-lpc-hover-target-id']) {
    const address = /[^\s<>@"';,]+@[^\s<>@"';,]+/.exec(chip.getAttribute(name) ?? '')?.[0];
    if (address) return { name: read.name, email: address };
  }
  return read;
}
