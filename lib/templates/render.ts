import type { Contact, Program } from '../state/records.ts';
import { type Fault, faultsIn, fill, withBrackets } from './language.ts';
import type { Letter, Template } from './letter.ts';
import type { Situation } from './situation.ts';
import { type Slot, slotsIn, withKnownSlots } from './slots.ts';
import { isVariable, valuesIn } from './variables.ts';

/** A letter as it goes into a draft. */
export interface Rendered {
  readonly subject: string;
  readonly body: string;
  /** What is left to write in the body, in order. */
  readonly slots: readonly Slot[];
  readonly subjectSlots: readonly Slot[];
}

/** A template that cannot be filled, with the place of the fault. */
export interface Faulty {
  readonly faults: readonly Fault[];
}

type Text = Pick<Template, 'subject' | 'body'> & Pick<Letter, 'to'>;

/** Fills a template, ours or an own one. Pure; never throws, whatever the template says and the state holds. */
export function render(template: Text, situation: Situation): Rendered | Faulty {
  const contact = situation.contact ?? contactFor(template.to, situation.program);
  const values = valuesIn({ ...situation, contact });
  const subject = fill(template.subject, 'subject', values);
  const body = fill(template.body, 'body', values);
  if ('fault' in subject || 'fault' in body)
    return { faults: [subject, body].flatMap((part) => ('fault' in part ? [part.fault] : [])) };
  const line = withKnownSlots(subject.text.replaceAll(/\s+/g, ' '));
  const text = withKnownSlots(body.text);
  return {
    subject: withBrackets(line),
    body: withBrackets(text),
    slots: slotsIn(text).map(named),
    subjectSlots: slotsIn(line).map(named),
  };
}

/** What is wrong with a template while it is edited; nothing where it can be used. */
export function validate({ subject, body }: Pick<Template, 'subject' | 'body'>): Fault[] {
  return [...faultsIn(subject, 'subject', isVariable), ...faultsIn(body, 'body', isVariable)];
}

/** The person at a program whom a letter is for: by the letter's roles in their order; null where none is on record. */
export function contactFor(roles: Letter['to'], program: Program | null): Contact | null {
  const contacts = program?.contacts ?? [];
  for (const role of roles ?? ['director', 'coordinator', 'faculty', 'other', 'resident']) {
    const found = contacts.find((contact) => contact.role === role);
    if (found) return found;
  }
  return null;
}

function named(slot: Slot): Slot {
  return { ...slot, label: withBrackets(slot.label) };
}
