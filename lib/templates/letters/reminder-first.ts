import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsReminder } from './reminder.ts';
import { uploadSystem } from './writer-parts.ts';

export const letter: Letter = {
  id: 'reminder-first',
  audience: 'writer',
  kind: 'reminder',
  title: 'First reminder',
  use: 'Two weeks or more after they agreed, while there is time.',
  avoid: 'Not in the first two weeks, and not with reproach.',
  subject: `Reminder: letter of recommendation due {{ writer.due | default: "soon" }}${byMe}`,
  body: `${dearWriter}

This is a short reminder about the letter that you kindly agreed to write for my application in {{ applicant.specialty }}. It would help me to have it in ${uploadSystem} by {{ writer.due }}.

Is there anything that you still need from me? I can send my materials again at any time.

Thank you for taking this on.

${signedToWriter}`,
  fits: (situation) => fitsReminder(situation, 0),
};
