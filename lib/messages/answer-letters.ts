import type * as mini from 'zod/mini';
import type { Span } from '../draft/draft.ts';
import { clockHere } from '../engine/clock.ts';
import { factsOf } from '../engine/facts.ts';
import type { OwnTemplate } from '../state/additions.ts';
import type { WholeState } from '../state/stored.ts';
import { kept } from '../templates/keep.ts';
import { letters } from '../templates/letters/index.ts';
import { noLetters } from '../templates/no-letter.ts';
import { offers, refusalOf } from '../templates/offers.ts';
import { render } from '../templates/render.ts';
import { situationOf } from '../templates/situation.ts';
import type { addressee, draftToKeep, filledLetter, letterList } from './letters.ts';

type Addressee = mini.infer<typeof addressee>;

/** The letters for somebody as of an instant. */
export function listLetters(
  state: WholeState,
  to: Addressee,
  now: Date,
): mini.infer<typeof letterList> {
  const situation = situationOf(factsOf(state), clockHere(now), to);
  const { first, none, offered, own, refused } = offers(situation, state.templates);
  return {
    first: [...first],
    letters: [
      ...offered.map(({ letter: { id, title }, rank, reason }) => {
        return { id, title, reason, group: rank > 1 ? ('now' as const) : ('possible' as const) };
      }),
      ...own.map(({ id, title }) => ({ id, title, reason: '', group: 'own' as const })),
      ...refused.map(({ letter: { id, title }, not }) => {
        return { id, title, reason: not, group: 'not' as const };
      }),
      ...none.map(({ id, title, why }) => ({ id, title, reason: why, group: 'not' as const })),
    ],
  };
}

/** A letter filled for somebody as of an instant; one that does not fit is not. */
export function fillLetter(
  state: WholeState,
  id: string,
  to: Addressee,
  now: Date,
): mini.infer<typeof filledLetter> {
  const situation = situationOf(factsOf(state), clockHere(now), to);
  const template = [...letters, ...state.templates].find((letter) => letter.id === id);
  if (!template)
    return { fault: noLetters.find((none) => none.id === id)?.why ?? 'There is no such template.' };
  const refusal = refusalOf(template, situation);
  if (refusal !== null) return { fault: refusal };
  const filled = render(template, situation);
  if ('faults' in filled) {
    const [fault] = filled.faults;
    return {
      fault: `This template has a fault in line ${fault?.line} of its ${fault?.field}: ${fault?.message}`,
    };
  }
  const { body, slots, subject, subjectSlots } = filled;
  const avoid = 'avoid' in template ? template.avoid : '';
  const spans = { slots: slots.map(spanOf), subjectSlots: subjectSlots.map(spanOf) };
  return { subject, body, ...spans, avoid };
}

/** A letter of the applicant's own from what stands in a mail to somebody. */
export function ownLetter(
  state: WholeState,
  { addressee: to, ...draft }: mini.infer<typeof draftToKeep>,
  now: Date,
): OwnTemplate {
  const situation = situationOf(factsOf(state), clockHere(now), to);
  return { ...draft, ...kept(draft, situation), updatedAt: now.toISOString() };
}

function spanOf({ end, start }: Span): Span {
  return { start, end };
}
