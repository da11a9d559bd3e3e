import { type ChecklistItem, everyone, imgs } from '../item.ts';
import {
  allAsked,
  allHaveForm,
  allHavePacket,
  allHaveWaiver,
  allWritersThanked,
  hasLetters,
} from '../signs.ts';

const aamc =
  'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/letters-recommendation';

export const letters: readonly ChecklistItem[] = [
  {
    id: 'ask-writers',
    phase: 'letters',
    title: 'Ask each writer whether they can write a strong letter',
    why: 'Ask in person if you can. The word lets someone decline who could only write a lukewarm one. In Settings you choose how early to ask.',
    source: 'https://medstudentstories.merckmanuals.com/dos-and-do-nots-of-letter-requests/',
    for: everyone,
    doneBy: allAsked,
  },
  {
    id: 'name-a-date',
    phase: 'letters',
    title: 'Give each writer a date of your own',
    why: 'There is no one ERAS deadline for letters, so name the day on which you want to apply, and why.',
    source: aamc,
    for: everyone,
    doneBy: ({ writers }) => {
      const open = writers.filter(({ stage }) => stage !== 'declined');
      return open.length > 0 && open.every(({ dueAt }) => dueAt !== null)
        ? 'Each letter has a due date'
        : null;
    },
  },
  {
    id: 'choose-waiver',
    phase: 'letters',
    title: 'Choose for each letter whether you waive the right to see it',
    why: 'The choice is asked for and is yours. Waiving is the custom, and then you may not see the letter under any circumstances.',
    source: aamc,
    for: everyone,
    doneBy: allHaveWaiver,
  },
  {
    id: 'request-forms',
    phase: 'letters',
    title: 'Make one letter entry for each letter, and hand over its form',
    why: 'The writer uploads with the Letter ID on the Letter Request Form. An ID works once: never give one form to two people.',
    source: 'https://www.aamc.org/services/eras-for-institutions/lor-portal',
    for: everyone,
    doneBy: allHaveForm,
  },
  {
    id: 'send-packets',
    phase: 'letters',
    title: 'Send each writer the packet',
    why: 'CV, personal statement, a summary of what you did together, the form, your AAMC ID and the date, in one mail.',
    source: 'https://mededits.com/residency-admissions/letter-of-recommendation/',
    for: everyone,
    doneBy: allHavePacket,
  },
  {
    id: 'portal-facts',
    phase: 'letters',
    title: 'Tell the writer’s office what the portal takes',
    why: 'A PDF of at most 1 MB on letter-size pages, not encrypted; letterhead, date and signature are recommended.',
    source: 'https://www.aamc.org/services/eras-for-institutions/lor-portal',
    for: everyone,
  },
  {
    id: 'sloe',
    phase: 'letters',
    title: 'Ask for SLOEs, and for narratives from other people',
    why: 'Who writes a standardized letter in ResidencyCAS may not also write a narrative one for you.',
    source:
      'https://help.liaisonedu.com/ResidencyCAS_Applicant_Help_Center/Filling_Out_Your_ResidencyCAS_Application/Materials_Library/ResidencyCAS_Materials_Library',
    for: everyone,
    specialties: /emergency/i,
  },
  {
    id: 'chair-letter',
    phase: 'letters',
    title: 'Mark a letter as the chair’s only where it is',
    why: 'The mark is for the chair of a clerkship department; the program director’s is for those who have already been in training.',
    source: aamc,
    for: everyone,
  },
  {
    id: 'letters-through-ecfmg',
    phase: 'letters',
    title: 'Want letters a week before you need them',
    why: 'ECFMG takes up to five business days until a letter shows.',
    source: 'http://www.ecfmg.org/eras/applicants-documents-lor.html',
    for: imgs,
  },
  {
    id: 'no-visa-in-letters',
    phase: 'letters',
    title: 'Leave visa and citizenship out of what you ask writers to say',
    why: 'Advice on this differs. The application has a place for it, and the letter is about your work.',
    source: '',
    for: ['non-us-img'],
  },
  {
    id: 'letters-there',
    phase: 'letters',
    title: 'See that letters are there when programs begin to read',
    why: 'Three is what most programs want at least. A late letter can still be assigned.',
    source: '',
    for: everyone,
    date: 'programs-review',
    task: { from: 'eras-submit' },
    doneBy: hasLetters,
  },
  {
    id: 'thank-writers',
    phase: 'letters',
    title: 'Thank every writer',
    why: 'They gave you an evening. They also like to hear in March how it went.',
    source: '',
    for: everyone,
    doneBy: allWritersThanked,
  },
];
