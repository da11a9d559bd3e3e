import type { Fit } from '../letter.ts';
import { daysSinceAsked, daysToDue, remindersSent } from '../moment.ts';
import type { Situation } from '../situation.ts';
import { isAwaited, stageIn } from './writer-fits.ts';

/** Days between two mails about a letter, unless it is due within a week. */
const apart = 14;
const soon = 7;

/** Whether the reminder of this number (0 the first, 2 the last) is next. */
export function fitsReminder(situation: Situation, number: 0 | 1 | 2): Fit {
  const stage = stageIn(situation);
  if (stage === 'planned') return { not: 'You have not asked yet.' };
  if (!isAwaited(situation))
    return { not: stage === 'declined' ? 'They have declined.' : 'The letter is there.' };
  const due = daysToDue(situation);
  const asked = daysSinceAsked(situation);
  const isSoon = due !== null && due <= soon;
  if (asked !== null && asked < apart && !isSoon)
    return {
      not: `Your last mail was ${asked === 1 ? 'a day' : `${asked} days`} ago: give it two weeks.`,
    };
  const sent = remindersSent(situation);
  const next = Math.min(sent, 2);
  if (number === next) return { rank: 3, reason: isSoon ? whenDue(due) : sinceWhen(asked) };
  if (number === 2 && isSoon) return { rank: 2, reason: whenDue(due) };
  return {
    not: number < next ? 'You have sent that reminder.' : 'An earlier reminder comes first.',
  };
}

function whenDue(days: number): string {
  return days < 0
    ? 'The day that you gave for the letter has passed.'
    : 'The letter is due within a week.';
}

function sinceWhen(asked: number | null): string {
  return asked === null
    ? 'No mail about the letter is on record.'
    : 'Two weeks have passed since your last mail.';
}
