import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { stageIn } from './writer-fits.ts';

export const letter: Letter = {
  id: 'packet',
  audience: 'writer',
  kind: 'packet',
  title: 'Send what they need to write',
  use: 'On the day they agree. Attach your CV, your personal statement and, for ERAS, the Letter Request Form.',
  avoid: 'Not with a text for them to sign: cases and dates help, sentences do not.',
  subject: `Materials for my letter of recommendation${byMe}`,
  body: `${dearWriter}

Thank you for agreeing to write for me. Attached are my CV{% if writer.service == 'eras' or writer.service == '' %}, my personal statement and the Letter Request Form{% else %} and my personal statement{% endif %}.

Specialty: {{ applicant.specialty }}, {{ applicant.matchYear }} Match
Due date: {{ writer.due }}
AAMC ID: {{ applicant.aamcId }}
We worked together: {{ writer.workedTogether }}

In case they help, these are cases and tasks that you saw: [enter two or three, without patient names]

{% if writer.service == 'residencycas' %}ResidencyCAS will write to you from applicantsupport@residencycas.com. The link in that mail opens the upload.{% elsif writer.service == 'sf-match' %}The upload goes through SF Match: [add what SF Match asks of the writer]{% elsif writer.service == 'other' %}The upload: [add how the letter is to be sent]{% else %}The form carries the Letter ID. With it you, or somebody you name, can upload the letter at the LoR Portal.{% if applicant.isImg %} Letters for graduates of schools abroad then pass through ECFMG, which may take five business days.{% endif %}{% endif %}{% unless writer.notWaived %} I {% if writer.waived %}have waived{% else %}[enter have waived or will waive]{% endif %} my right to see the letter.{% endunless %}

Please tell me if anything is missing.

${signedToWriter}`,
  fits(situation) {
    const stage = stageIn(situation);
    if (stage === 'agreed')
      return { rank: 3, reason: 'They have agreed and wait for your materials.' };
    if (stage === 'asked') return { rank: 1, reason: 'For the day they agree.' };
    if (stage === 'packet-sent') return { rank: 1, reason: 'Sent before; for what was missing.' };
    if (stage === 'planned') return { not: 'You have not asked yet.' };
    return { not: stage === 'declined' ? 'They have declined.' : 'The letter is there.' };
  },
};
