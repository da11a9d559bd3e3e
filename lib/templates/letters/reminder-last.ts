import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsReminder } from './reminder.ts';

export const letter: Letter = {
  id: 'reminder-last',
  audience: 'writer',
  kind: 'reminder',
  title: 'Last reminder',
  use: 'In the week before the due date, or after two reminders; it lets them step back.',
  avoid: 'Not before you know whom else you could ask.',
  subject: `Follow-up: letter due {{ writer.due | default: "soon" }}${byMe}`,
  body: `${dearWriter}

I am writing once more about the letter for my application in {{ applicant.specialty }}, which I hoped to have by {{ writer.due }}.

If you can still write it, a line with the day you have in mind would help me plan. If it does not fit into these weeks any more, please say so. I would then ask somebody else, and I would thank you all the same for what I learned from you.

${signedToWriter}`,
  fits: (situation) => fitsReminder(situation, 2),
};
