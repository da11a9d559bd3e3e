import { stageOf } from '../../state/progress.ts';
import type { Writer } from '../../state/records.ts';
import type { Fit } from '../letter.ts';
import { daysToDue } from '../moment.ts';
import type { Situation } from '../situation.ts';

type Stage = Writer['stage'];

/** How far the letter has come; `planned` where the writer is not on record. */
export function stageIn({ writer, facts }: Situation): Stage {
  return writer ? stageOf(writer, facts.messages) : 'planned';
}

/** Whether what comes before a request still fits. */
export function fitsBeforeRequest(situation: Situation, reason: string, rank: 1 | 2 = 1): Fit {
  const stage = stageIn(situation);
  if (stage === 'declined') return { not: 'They have declined.' };
  return stage === 'planned' ? { rank, reason } : { not: 'You have asked already.' };
}

/** Whether a first request fits. */
export function fitsRequest(situation: Situation, reason: string, rank: 1 | 2 = 1): Fit {
  const days = daysToDue(situation);
  const isLate = days !== null && days < 28;
  return fitsBeforeRequest(
    situation,
    isLate ? `${reason} Due in under four weeks: say so.` : reason,
    rank,
  );
}

/** Whether a letter that was agreed to is still to come. */
export function isAwaited(situation: Situation): boolean {
  return ['asked', 'agreed', 'packet-sent'].includes(stageIn(situation));
}
