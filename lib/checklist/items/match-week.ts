import { type ChecklistItem, everyone } from '../item.ts';
import { knowsResult } from '../signs.ts';

const pressRelease =
  'https://www.prnewswire.com/news-releases/nrmp-anticipates-exciting-2026-match-week-as-residency-applicants-and-programs-prepare-for-match-day-302708601.html';

export const matchWeek: readonly ChecklistItem[] = [
  {
    id: 'keep-week-free',
    phase: 'match-week',
    title: 'Keep Match Week free from Monday to Friday',
    why: 'If SOAP becomes necessary, it fills every one of these days.',
    source: '',
    for: everyone,
    date: 'match-week',
  },
  {
    id: 'status-monday',
    phase: 'match-week',
    title: 'See on Monday whether you matched, and note it here',
    why: 'Matched, partly or not: what to do in the next hour depends on it.',
    source: pressRelease,
    for: everyone,
    date: 'match-week',
    task: { lateUntil: 'soap-ends', asks: 'matchStatus' },
    doneBy: knowsResult,
  },
  {
    id: 'no-contact',
    phase: 'match-week',
    title: 'Write to no program until SOAP ends, unless it wrote first',
    why: 'Neither you nor anyone for you may make the first contact. Matchproof asks before such a mail leaves.',
    source: 'https://theabramsonfirm.com/navigating-soap-and-avoiding-a-match-violation/',
    for: everyone,
    date: 'match-week',
  },
  {
    id: 'keep-list-private',
    phase: 'match-week',
    title: 'Pass on nothing from the List of Unfilled Programs',
    why: 'It is for those who are eligible to see it.',
    source: 'https://www.nrmp.org/reporting-investigation-violations/',
    for: everyone,
  },
  {
    id: 'match-day',
    phase: 'match-week',
    title: 'Learn on Friday where you matched',
    why: 'Open it with people who are glad with you either way.',
    source: pressRelease,
    for: everyone,
    when: ({ applicant }) => applicant.matchStatus !== 'unmatched',
    date: 'match-day',
  },
];
