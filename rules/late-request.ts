import { type Clock, dayOf, dayOfDate } from '../lib/engine/clock.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { datesIn } from '../lib/language/dates.ts';

export const rule: ContextRule = {
  id: 'late-request',
  severity: 'advice',
  audience: ['writer'],
  title: 'Asks at short notice',
  message:
    'A good letter takes time: four weeks or more are fair. Offer a later date, or make it easy to decline.',
  source: '',
  inContext: ({ doc, recipients, clock, kind }) => {
    if (kind !== 'letter-request') return [];
    const stored = writerOf(recipients)?.dueAt ?? null;
    const due = statedDue(doc, clock) ?? (stored === null ? null : dayOfDate(stored));
    if (due === null) return [];
    const days = due - dayOf(clock.now, clock);
    if (days >= 28) return [];
    const left =
      days <= 0 ? 'no time is left' : days === 1 ? 'one day is left' : `${days} days are left`;
    return [
      {
        field: 'body',
        start: 0,
        end: 0,
        message: `Until the date for this letter ${left}, and four weeks or more are fair. Offer a later date, or make it easy to decline.`,
      },
    ];
  },
};

/** A limit for something other than the letter. */
const forAnswer =
  /\b(?:let me know|repl(?:y|ies)|respond|response|answer|meet|meeting|hear (?:back )?(?:from you)?|tell me|decide|decision|call|talk|speak|zoom|coffee|stop by|come by|visit|see you|remind you|send you|write to you|drop off|bring you)\b[^.;?!]{0,40}$/i;
const forLetter =
  /\b(?:letters?|lors?|sloes?|recommend\w*|reference|upload\w*|submit\w*|portal|eras|residencycas|deadline|due|need|write|writing|it)\b/i;

/** The day by which the draft wants the letter; null where it names none. */
function statedDue({ blocks }: Doc, clock: Clock): number | null {
  const today = dayOf(clock.now, clock);
  for (const { paragraph } of blocks)
    for (const sentence of paragraph.sentences)
      for (const { start, day, limit } of datesIn(sentence.text, today)) {
        if (day < today || forAnswer.test(sentence.text.slice(0, start))) continue;
        if (
          limit &&
          (forLetter.test(sentence.text) || forLetter.test(sentence.previous?.text ?? ''))
        )
          return day;
        if (
          /\b(?:letters?|lor|deadline|due|need|upload\w*|submit\w*|have it)\b/i.test(sentence.text)
        )
          return day;
      }
  return null;
}

export const scenarios: Scenarios = { flags: [], allows: [] };
