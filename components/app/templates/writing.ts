import type { DueItem } from '../../../lib/due/item.ts';
import { clockHere } from '../../../lib/engine/clock.ts';
import { factsOf } from '../../../lib/engine/facts.ts';
import type { OwnTemplate } from '../../../lib/state/additions.ts';
import type { Writer } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import type { Letter } from '../../../lib/templates/letter.ts';
import { letters } from '../../../lib/templates/letters/index.ts';
import { offers } from '../../../lib/templates/offers.ts';
import { contactFor, type Rendered, render } from '../../../lib/templates/render.ts';
import { type Situation, situationOf } from '../../../lib/templates/situation.ts';
import { addressFor } from '../today/due-words.ts';
import type { Whom } from './place.ts';

/** A letter of ours or of the applicant's own. */
export type AnyTemplate = Letter | OwnTemplate;

/** A letter on its way into a mail. */
export interface Writing extends Whom {
  readonly templateId: string;
  readonly mail: { readonly to: string; readonly subject: string; readonly body: string };
}

export function isOurs(template: AnyTemplate): template is Letter {
  return 'use' in template;
}

/** Ours or an own one; where both have an id, ours, as on the command line. */
export function templateBy(id: string, own: readonly OwnTemplate[]): AnyTemplate | undefined {
  return [...letters, ...own].find((template) => template.id === id);
}

/** Whom a letter would be written to, and when. */
export function situationFor(state: State, now: Date, whom: Whom, email = ''): Situation {
  return situationOf(factsOf(state), clockHere(now), { ...whom, email });
}

/** Who gets the letter: the person in the situation, else the one at the program whom it is for, else the writer. */
export function recipientOf(
  template: AnyTemplate,
  { contact, program, writer }: Situation,
): Pick<Writer, 'name' | 'email'> | null {
  const roles = isOurs(template) ? template.to : undefined;
  return contact ?? contactFor(roles, program) ?? writer;
}

/** The letter as it would go into a mail. */
export function writingOf(
  template: AnyTemplate,
  situation: Situation,
  { subject, body }: Pick<Rendered, 'subject' | 'body'>,
): Writing {
  const to = recipientOf(template, situation)?.email ?? '';
  return {
    templateId: template.id,
    programId: situation.program?.id ?? null,
    writerId: situation.writer?.id ?? null,
    mail: { to, subject, body },
  };
}

/** The letter that settles a due item, or why there is none. */
export function dueWriting(
  item: DueItem,
  state: State,
  now: Date,
): Writing | { readonly not: string } {
  const situation = situationFor(state, now, item, addressFor(item, state));
  const { first, offered, refused } = offers(situation);
  const wanted = 'write' in item.action ? item.action.write : null;
  const letter = offered.find((offer) => offer.letter.kind === wanted)?.letter;
  const [warning] = first;
  // Whoever asked for no mails still waits for the answer to an invitation.
  if (warning !== undefined && !letter?.isBusiness) return { not: warning };
  const filled = letter && render(letter, situation);
  if (letter && filled && !('faults' in filled)) return writingOf(letter, situation, filled);
  const refusal = refused.find((each) => each.letter.kind === wanted);
  return { not: refusal?.not ?? 'No letter fits now.' };
}
