import type { Doc } from '../lib/engine/doc.ts';
import { toWriter } from '../lib/engine/example-mail.ts';
import { letterServiceOf } from '../lib/engine/letter-service.ts';
import { isOtherLiaison } from '../lib/engine/liaison.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Mark, Scenarios } from '../lib/engine/rule.ts';
import { isRuledOut } from '../lib/engine/ruled-out.ts';

const eras =
  /\b(?:letter ?ids?|lor ?ids?|lor ?portal|lorp|letters? of recommendation portal|letter request forms?|lrf|(?:eras|aamc)(?:['’]s)? (?:letter |lor )?(?:portal|upload|system|form|site|website)|(?:upload|submit|enter|hand)\w*[^.;\n]{0,40}\b(?:to|in|into|through|via|on|at) (?:the )?(?:my)?eras)\b/gi;
const residencyCas = /\b(?:residency ?cas|liaison(?: letters?)?)\b/gi;

export const rule: ContextRule = {
  id: 'portal-mismatch',
  severity: 'advice',
  audience: ['writer'],
  title: 'Names the other letter portal',
  message: 'Letters of this specialty go another way.',
  source: 'https://www.aamc.org/services/eras-for-institutions/lor-portal',
  inContext: ({ doc, facts, recipients }) => {
    const text = doc.blocks.map(({ paragraph }) => paragraph.text).join('\n');
    const service = letterServiceOf(writerOf(recipients), facts, text);
    if (service === 'residencycas')
      return firstIn(
        doc,
        eras,
        'OB-GYN and emergency medicine take letters through ResidencyCAS, which writes to the author itself. It has no Letter ID and no LoR Portal.',
      );
    if (service === 'eras')
      return firstIn(
        doc,
        residencyCas,
        'Letters of this specialty go through the ERAS LoR Portal with a Letter ID. ResidencyCAS serves other specialties.',
      );
    return [];
  },
};

/** The first place that sends the writer there. */
function firstIn({ blocks }: Doc, pattern: RegExp, message: string): Mark[] {
  for (const { field, start, paragraph } of blocks.toSorted((a, b) => (a.field < b.field ? -1 : 1)))
    for (const match of paragraph.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (isOtherLiaison(paragraph.text, match.index, end)) continue;
      if (isRuledOut(paragraph.text, match.index, end)) continue;
      return [{ field, start: start + match.index, end: start + end, message }];
    }
  return [];
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'ResidencyCAS for pediatrics',
      draft: toWriter(
        'Smith',
        'The letter',
        'You will get a mail from ResidencyCAS with a link for the letter.',
      ),
    },
    {
      title: 'Liaison for pediatrics',
      draft: toWriter(
        'Smith',
        'The letter',
        'Please use the Liaison letter portal for my pediatrics letter.',
      ),
    },
    {
      title: 'a Letter ID for emergency medicine',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: toWriter('Smith', 'The letter', 'The Letter ID for the upload is K2M7-90WT.'),
    },
    {
      title: 'the LoR Portal for OB-GYN',
      state: (state) => {
        state.applicant.specialty = 'Obstetrics and Gynecology';
      },
      draft: toWriter('Smith', 'The letter', 'Please go to the LoR Portal of the AAMC.'),
    },
    {
      title: 'the Letter Request Form for OB/GYN',
      state: (state) => {
        state.applicant.specialty = 'OB/GYN';
      },
      draft: toWriter('Smith', 'The letter', 'The Letter Request Form is on your desk.'),
    },
    {
      title: 'upload to ERAS in emergency medicine',
      state: (state) => {
        state.applicant.specialty = 'EM';
      },
      draft: toWriter(
        'Smith',
        'The letter',
        'Would you upload the letter to ERAS when it is done?',
      ),
    },
    {
      title: 'as stored with the writer',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.letterService = 'residencycas';
      },
      draft: toWriter('Smith', 'The letter', 'Do not forget to type in the Letter ID.'),
    },
    {
      title: 'the company in small letters',
      draft: toWriter('Smith', 'The letter', 'You will get a link from liaison for the letter.'),
    },
    {
      title: 'in the subject',
      draft: toWriter('Smith', 'ResidencyCAS letter', 'The date for the letter is August 25.'),
    },
    {
      title: 'answers a question with the other system',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: toWriter('Smith', 'The letter', 'You asked where the Letter ID is: it is K2M7-90WT.'),
    },
  ],
  allows: [
    {
      title: 'a liaison service is a ward',
      draft: toWriter(
        'Smith',
        'The letter',
        'I still think of your liaison service in May. The LoR Portal asks for the Letter ID.',
      ),
    },
    {
      title: 'a mail that was for somebody else',
      draft: toWriter(
        'Smith',
        'The letter',
        'The mail from ResidencyCAS was for Natalia; please ignore it. I send the Letter ID.',
      ),
    },
    {
      title: 'a Letter ID for pediatrics',
      draft: toWriter('Smith', 'The letter', 'The Letter ID for the LoR Portal is K2M7-90WT.'),
    },
    {
      title: 'ResidencyCAS for emergency medicine',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: toWriter('Smith', 'The letter', 'ResidencyCAS will write to you.'),
    },
    {
      title: 'ruled out for pediatrics',
      draft: toWriter(
        'Smith',
        'The letter',
        'Pediatrics does not use ResidencyCAS; the Letter ID is on the form.',
      ),
    },
    {
      title: 'no Letter ID in emergency medicine',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: toWriter(
        'Smith',
        'The letter',
        'There is no Letter ID this year; ResidencyCAS sends you a link.',
      ),
    },
    {
      title: 'instead of the LoR Portal',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: toWriter(
        'Smith',
        'The letter',
        'Instead of the LoR Portal you use the link in the mail.',
      ),
    },
    {
      title: 'moved away from ERAS',
      state: (state) => {
        state.applicant.specialty = 'OB-GYN';
      },
      draft: toWriter('Smith', 'The letter', 'OB-GYN has moved away from the LoR Portal.'),
    },
    {
      title: 'neither is named',
      draft: toWriter('Smith', 'The letter', 'The portal is open around the clock.'),
    },
    {
      title: 'two specialties, and the mail does not say which',
      state: (state) => {
        state.applicant.specialties = ['Emergency Medicine'];
        const w = state.writers[0];
        if (w) w.specialty = '';
      },
      draft: toWriter('Smith', 'The letter', 'The Letter ID is K2M7-90WT.'),
    },
    {
      title: 'the letter’s ID is not needed',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: toWriter('Smith', 'The letter', 'A Letter ID is not needed here.'),
    },
    {
      title: 'answers a question with a no',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: toWriter(
        'Smith',
        'The letter',
        'You asked where the Letter ID is. There is none this time.',
      ),
    },
    {
      title: 'what others use',
      draft: toWriter(
        'Smith',
        'The letter',
        'ResidencyCAS, which your colleague uses, is only for OB-GYN.',
      ),
    },
  ],
});
