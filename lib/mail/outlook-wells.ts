import type { Person } from '../draft/draft.ts';
import { parsePerson, typedPeople } from '../draft/person.ts';
import { outlookSelectors as at } from './outlook-selectors.ts';

/** The recipients as they are drawn in To, Cc and Bcc, in this order, as far as these are drawn. */
export function chipsByWell(root: Element, editor: Element): Element[][] {
  return wellsIn(root, editor).map(chipsIn);
}

/** The recipients of To, Cc and Bcc: those that are drawn, then those whose whole address is typed and not drawn yet. */
export function peopleByWell(root: Element, editor: Element): Person[][] {
  return wellsIn(root, editor).map((well) => {
    const chips = chipsIn(well);
    return [...chips.map(personOfChip), ...typedPeople(textBeside(well, chips))];
  });
}

function wellsIn(root: Element, editor: Element): Element[] {
  return [...root.querySelectorAll(at.well)].filter(
    (well) => well !== editor && !editor.contains(well),
  );
}

function chipsIn(well: Element): Element[] {
  return [...well.querySelectorAll(at.chip)].filter(
    (chip) => !chip.parentElement?.closest(at.chip),
  );
}

function textBeside(node: Node, chips: readonly Element[]): string {
  if (chips.includes(node as Element)) return ' ';
  if (node.childNodes.length === 0) return node.nodeValue ?? '';
  return [...node.childNodes].map((child) => textBeside(child, chips)).join('');
}

/** Looks for an address in the attributes that sometimes hold one; a name alone is usual here. */
function personOfChip(chip: Element): Person {
  const shown = (chip.querySelector(at.chipText) ?? chip).textContent;
  const read = parsePerson(shown || (chip.getAttribute('aria-label') ?? ''));
  if (read.email) return read;
  for (const name of ['title', 'aria-label', 'data-lpc-hover-target-id']) {
    const address = /[^\s<>@"';,]+@[^\s<>@"';,]+/.exec(chip.getAttribute(name) ?? '')?.[0];
    if (address) return { name: read.name, email: address };
  }
  return read;
}
