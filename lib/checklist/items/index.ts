import { after } from './after.ts';
import { application } from './application.ts';
import { early } from './early.ts';
import { groundwork } from './groundwork.ts';
import { interviews } from './interviews.ts';
import { letters } from './letters.ts';
import { matchWeek } from './match-week.ts';
import { ranking } from './ranking.ts';
import { soap } from './soap.ts';

/** Every item of the checklist, phase by phase. */
export const checklistItems = [
  ...early,
  ...groundwork,
  ...application,
  ...letters,
  ...interviews,
  ...ranking,
  ...matchWeek,
  ...soap,
  ...after,
];
