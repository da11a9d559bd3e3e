import type { Doc } from '../lib/engine/doc.ts';
import { letterServiceOf } from '../lib/engine/letter-service.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Mark, Scenarios } from '../lib/engine/rule.ts';

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
      if (isRuledOut(paragraph.text, match.index, end)) continue;
      return [{ field, start: start + match.index, end: start + end, message }];
    }
  return [];
}

const outBefore =
  /(?:\bno (?!later|doubt|problem|matter|worries|need to worry)|\bwithout |\binstead of |\brather than |\bnot? (?:through|via|by|with|on|in|to|from|the|an?|any|use|using|need|needed|require|have|be|go|going|upload\w*|submit\w*|eras|residencycas|liaison|your|our|my)\b|n['’]t (?:need|use|go|be|require|have|upload|look|work|an?|any|the|through|via)\b|\bnever |\bneither |\bnor |\bunlike |\bignore |\bdisregard |\bforget (?:about )?|\bskip |\bmoved (?:away )?from |\bleft |\breplace[sd]? |\bno longer\b|\bused to\b|\bformer(?:ly)? |\bnothing to do with |\bonly other |\bother specialties\b|\bin place of |\bas opposed to |\bdifferent from )[^.;!?\n]{0,45}$/i;
const stillMeant =
  /\b(?:not forget|n['’]t forget|not hesitate|if you (?:do not|don['’]t|have not|haven['’]t)|not yet|not received|not find|not only|no later)\b[^.;!?\n]*$/i;
const outAfter =
  /^(?:['’]s)?[^.;!?\n]{0,25}?(?:\b(?:is|are|was|were|will|does|do|has|have|can|would) ?(?:not|no longer|never|n['’]t|only for other|for other)|n['’]t\b|\b(?:is|are) (?:over|gone|history|past)\b|\bno longer\b|\bunnecessary|\bobsolete|\bis (?:for|only for) (?:other|the other)|\bdoes not (?:apply|exist))/i;

/** Whether the words only say that it is not this way. */
function isRuledOut(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return (
    (outBefore.test(before) && !stillMeant.test(before)) || outAfter.test(text.slice(end, end + 60))
  );
}

export const scenarios: Scenarios = {
  flags: [
    {
      title: 'ResidencyCAS for pediatrics',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nYou will get a mail from ResidencyCAS with a link for the letter.\n\nAsha',
      },
    },
    {
      title: 'Liaison for pediatrics',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nPlease use the Liaison letter portal for my pediatrics letter.\n\nAsha',
      },
    },
    {
      title: 'a Letter ID for emergency medicine',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nThe Letter ID for the upload is K2M7-90WT.\n\nAsha',
      },
    },
    {
      title: 'the LoR Portal for OB-GYN',
      state: (state) => {
        state.applicant.specialty = 'Obstetrics and Gynecology';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nPlease go to the LoR Portal of the AAMC.\n\nAsha',
      },
    },
    {
      title: 'the Letter Request Form for OB/GYN',
      state: (state) => {
        state.applicant.specialty = 'OB/GYN';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nThe Letter Request Form is on your desk.\n\nAsha',
      },
    },
    {
      title: 'upload to ERAS in emergency medicine',
      state: (state) => {
        state.applicant.specialty = 'EM';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nWould you upload the letter to ERAS when it is done?\n\nAsha',
      },
    },
    {
      title: 'as stored with the writer',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.letterService = 'residencycas';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nDo not forget to type in the Letter ID.\n\nAsha',
      },
    },
    {
      title: 'in the subject',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'ResidencyCAS letter',
        body: 'Dear Dr. Smith,\n\nThe date for the letter is August 25.\n\nAsha',
      },
    },
  ],
  allows: [
    {
      title: 'a Letter ID for pediatrics',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nThe Letter ID for the LoR Portal is K2M7-90WT.\n\nAsha',
      },
    },
    {
      title: 'ResidencyCAS for emergency medicine',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nResidencyCAS will write to you.\n\nAsha',
      },
    },
    {
      title: 'ruled out for pediatrics',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nPediatrics does not use ResidencyCAS; the Letter ID is on the form.\n\nAsha',
      },
    },
    {
      title: 'no Letter ID in emergency medicine',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nThere is no Letter ID this year; ResidencyCAS sends you a link.\n\nAsha',
      },
    },
    {
      title: 'instead of the LoR Portal',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nInstead of the LoR Portal you use the link in the mail.\n\nAsha',
      },
    },
    {
      title: 'moved away from ERAS',
      state: (state) => {
        state.applicant.specialty = 'OB-GYN';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nOB-GYN has moved away from the LoR Portal.\n\nAsha',
      },
    },
    {
      title: 'neither is named',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nThe portal is open around the clock.\n\nAsha',
      },
    },
    {
      title: 'two specialties, and the mail does not say which',
      state: (state) => {
        state.applicant.specialties = ['Emergency Medicine'];
        const w = state.writers[0];
        if (w) w.specialty = '';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nThe Letter ID is K2M7-90WT.\n\nAsha',
      },
    },
    {
      title: 'the letter’s ID is not needed',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nA Letter ID is not needed here.\n\nAsha',
      },
    },
  ],
};
