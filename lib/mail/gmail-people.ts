import type { Person } from '../draft/draft.ts';
import { parsePerson, typedPeople } from '../draft/person.ts';
import { gmailSelectors as at } from './gmail-selectors.ts';

/** The recipients of one field: those drawn as chips, then those whose whole address is typed and not drawn yet. */
export function peopleIn(root: Element, field: 'to' | 'cc' | 'bcc'): Person[] {
  const typing = root.querySelector<HTMLInputElement>(`[name="${field}"] ${at.typing}`);
  return [...drawnIn(root, field), ...typedPeople(typing?.value ?? '')];
}

function drawnIn(root: Element, field: 'to' | 'cc' | 'bcc'): Person[] {
  const chips = root.querySelectorAll(`[name="${field}"] ${at.chip}`);
  if (chips.length > 0) return [...chips].map(personOfChip);
  const old = root.querySelectorAll<HTMLInputElement>(at.oldChip(field));
  if (old.length > 0) return [...old].map((input) => parsePerson(input.value));
  return field === 'to' ? [...root.querySelectorAll(at.foldedChip)].map(personOfChip) : [];
}

function personOfChip(chip: Element): Person {
  const email = chip.getAttribute('email') ?? chip.getAttribute('data-hovercard-id') ?? '';
  return { name: chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? '', email };
}
