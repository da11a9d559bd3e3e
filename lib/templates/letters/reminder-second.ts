import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsReminder } from './reminder.ts';
import { uploadSystem } from './writer-parts.ts';

export const letter: Letter = {
  id: 'reminder-second',
  audience: 'writer',
  kind: 'reminder',
  title: 'Second reminder',
  use: 'Two weeks or more after the first, with an offer of help.',
  avoid: 'Not by way of their office, and not with a count of your mails.',
  subject: `Second reminder: letter due {{ writer.due | default: "soon" }}${byMe}`,
  body: `${dearWriter}

I know that your days are full, so only a second reminder. I do not see your letter for my application in {{ applicant.specialty }} in ${uploadSystem} yet, and I hope to have it by {{ writer.due }}.

Would it help if I came by for ten minutes, or sent you a short list of the cases that we shared?{% if writer.service == 'eras' or writer.service == '' %} I can also send the Letter Request Form once more.{% endif %}{% if writer.service == 'residencycas' %} The mail from ResidencyCAS may have gone to your spam folder. I can have it sent again.{% endif %}

Thank you for your support.

${signedToWriter}`,
  fits: (situation) => fitsReminder(situation, 1),
};
