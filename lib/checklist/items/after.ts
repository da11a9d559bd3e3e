import type { State } from '../../state/schema.ts';
import { type ChecklistItem, everyone } from '../item.ts';

const afterMatch = 'https://www.nrmp.org/residency-applicants/after-the-match/';
const isUnmatched = ({ applicant }: State) => applicant.matchStatus === 'unmatched';
const isNotUnmatched = (state: State) => !isUnmatched(state);

export const after: readonly ChecklistItem[] = [
  {
    id: 'tell-writers',
    phase: 'after',
    title: 'Tell mentors and letter writers how it went',
    why: 'They took part in it, and you may ask them again some day.',
    source: '',
    for: everyone,
    date: 'match-day',
  },
  {
    id: 'binding',
    phase: 'after',
    title: 'Take the place you matched in',
    why: 'The result binds both sides, for 45 days of training at least.',
    source: 'http://www.nrmp.org/faq-sections/policy-applicants/',
    for: everyone,
    when: isNotUnmatched,
  },
  {
    id: 'waiver',
    phase: 'after',
    title: 'If you cannot start, ask the NRMP for a waiver',
    why: 'A program cannot release you or put you off: only the NRMP can.',
    source: afterMatch,
    for: everyone,
    when: isNotUnmatched,
  },
  {
    id: 'onboarding',
    phase: 'after',
    title: 'Send contract, licence and health papers when they are asked for',
    why: 'Complete, timely and accurate holds for these too.',
    source: 'https://www.nrmp.org/policy/match-code-of-conduct-applicants/',
    for: everyone,
    when: isNotUnmatched,
  },
  {
    id: 'visa-papers',
    phase: 'after',
    title: 'Begin with the visa papers in the week of the result',
    why: 'They take months, and training starts in summer. The program’s office knows the order.',
    source: '',
    for: ['non-us-img'],
    when: isNotUnmatched,
  },
  {
    id: 'plan-next-year',
    phase: 'after',
    title: 'Ask two people who know your file what to change',
    why: 'Before you apply again: what an honest reader sees is worth more than more applications.',
    source: '',
    for: everyone,
    when: isUnmatched,
  },
  {
    id: 'keep-backup',
    phase: 'after',
    title: 'Export a backup, then erase what you no longer need',
    why: 'What you stored lies on this computer only.',
    source: '',
    for: everyone,
  },
];
