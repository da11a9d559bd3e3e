import type { Fit } from '../letter.ts';
import { daysSinceInterview, hadInterview, isThanked, thanksAreLate } from '../moment.ts';
import type { Situation } from '../situation.ts';
import { onInterviewDate } from './parts.ts';

/** Whether thanks for an interview are due. */
export function fitsThanks(situation: Situation): Fit {
  if (!hadInterview(situation)) return { not: 'You have not interviewed there yet.' };
  if (isThanked(situation)) return { not: 'You have thanked them already.' };
  const days = daysSinceInterview(situation);
  if (thanksAreLate(situation))
    return {
      rank: 2,
      reason: `The interview was ${days} days ago; the opening says so without excuses.`,
    };
  if (days === 0) return { rank: 3, reason: 'Your interview was today.' };
  return { rank: 3, reason: 'Thanks read best within three days of the interview.' };
}

/** Opens a thank-you, in time or late; `what` is what the thanks are for, `late` the same beside the interview's date. */
export function thanksFor(what: string, late = what): string {
  return (
    `{% if mails.thanksLate %}Some time has passed since my interview${onInterviewDate}, and I still want to thank you for ${late}.` +
    `{% else %}Thank you for ${what}${onInterviewDate}.{% endif %}`
  );
}
