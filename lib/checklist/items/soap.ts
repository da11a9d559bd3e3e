import type { State } from '../../state/schema.ts';
import { type ChecklistItem, everyone } from '../item.ts';

const maySoap = ({ applicant }: State) => applicant.matchStatus !== 'matched';
const isUnmatched = ({ applicant }: State) => applicant.matchStatus === 'unmatched';

export const soap: readonly ChecklistItem[] = [
  {
    id: 'soap-plan',
    phase: 'soap',
    title: 'Plan for SOAP before you need it',
    why: 'A second statement, letters for a second specialty, a quiet room and someone to ask: none of it can be had on Monday at noon.',
    source: '',
    for: everyone,
    when: maySoap,
  },
  {
    id: 'soap-eligible',
    phase: 'soap',
    title: 'Find out whether you are eligible for SOAP',
    why: 'Ask your school or the NRMP before Match Week. Who is not eligible may not contact unfilled programs either.',
    source:
      'https://medclerkships.com/important-information-from-nrmp-about-the-match-week-schedule/',
    for: everyone,
    when: maySoap,
  },
  {
    id: 'soap-apply',
    phase: 'soap',
    title: 'Choose programs from the list and apply through the service',
    why: 'Materials go through the application service only, never by mail.',
    source: 'https://lawinsider.com/clause/soap-communication/_1',
    for: everyone,
    when: isUnmatched,
    date: 'soap-applications',
    task: { from: 'match-week', lateUntil: 'soap-ends' },
  },
  {
    id: 'soap-wait',
    phase: 'soap',
    title: 'Wait until a program contacts you, then answer freely',
    why: 'Programs report contact that they did not begin.',
    source: 'https://theabramsonfirm.com/navigating-soap-and-avoiding-a-match-violation/',
    for: everyone,
    when: isUnmatched,
  },
  {
    id: 'soap-no-helpers',
    phase: 'soap',
    title: 'Ask nobody to call or write for you',
    why: 'Mentors, deans and family are covered by the same rule as you.',
    source: 'http://www.nrmp.org/residency/med-school-official/',
    for: everyone,
    when: isUnmatched,
  },
  {
    id: 'soap-no-promise',
    phase: 'soap',
    title: 'Promise no program to accept before its offer is there',
    why: 'A program may not make a place depend on it. Offers come through the system alone.',
    source:
      'https://www.nrmp.org/help/item/can-programs-ask-me-to-commit-to-a-soap-offer-prior-to-the-offer-being-extended-to-me-through-the-r3-system/',
    for: everyone,
    when: isUnmatched,
  },
  {
    id: 'soap-offers',
    phase: 'soap',
    title: 'Be at the screen when offers begin',
    why: 'Take the hours of the rounds from nrmp.org in that week: other pages contradict each other.',
    source: '',
    for: everyone,
    when: isUnmatched,
    date: 'soap-offers',
    task: { lateUntil: 'soap-ends' },
  },
  {
    id: 'soap-over',
    phase: 'soap',
    title: 'Once SOAP has ended, write to programs with open places',
    why: 'Contact is free again, and the list stays up until May.',
    source: 'https://www.nrmp.org/residency-applicants/after-the-match/',
    for: everyone,
    when: isUnmatched,
    date: 'unfilled-list-ends',
  },
];
