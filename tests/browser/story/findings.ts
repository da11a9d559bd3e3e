import type { ShownFinding } from '../../../lib/page/view.ts';

const finding: ShownFinding = {
  key: '',
  rule: '',
  severity: 'advice',
  title: '',
  field: 'body',
  start: 0,
  end: 0,
  quote: '',
  message: '',
  source: '',
  fixes: [],
};

/** One finding of each kind that the UI has to show; `quote` is in the page's text. */
export const findings: readonly ShownFinding[] = [
  {
    ...finding,
    key: 'rank',
    rule: 'rank-inquiry',
    severity: 'violation',
    title: 'Asks how you will be ranked',
    quote: 'Could you tell me where I am on your rank list?',
    message:
      'Match agreements have treated asking a program for its ranking as a breach, and programs are taught so. You may always say how you will rank them.',
    source: 'https://www.nrmp.org/reporting-investigation-violations/',
    fixes: [
      {
        label: 'Say that you remain interested',
        edits: [
          {
            field: 'body',
            start: 0,
            end: 0,
            replacement: 'I remain very interested in your program.',
          },
        ],
      },
      {
        label: 'Remove the sentence',
        edits: [{ field: 'body', start: 0, end: 0, replacement: '' }],
      },
    ],
  },
  {
    ...finding,
    key: 'leverage',
    rule: 'leverage',
    severity: 'warning',
    title: 'Uses other offers as leverage',
    quote: 'I have two other offers and would need to know soon.',
    message: 'Programs read this as pressure. It seldom helps and is remembered.',
  },
  {
    ...finding,
    key: 'attachment',
    rule: 'missing-attachment',
    severity: 'warning',
    title: 'The file is missing',
    quote: 'find my CV attached',
    message: 'The mail promises a file, but nothing is attached.',
  },
  {
    ...finding,
    key: 'praise',
    rule: 'generic-praise',
    severity: 'advice',
    title: 'Praise that fits any program',
    quote: 'Your prestigious program',
    message: 'Name what you saw: a clinic, a track, a person, a case.',
  },
  {
    ...finding,
    key: 'intent',
    rule: 'intent-statement',
    severity: 'notice',
    title: 'This is a letter of intent',
    quote: 'is my first choice',
    message: 'You may say so. Say it to one program only.',
    source: 'https://www.nrmp.org/intro-to-the-match/the-match-code-of-conduct/',
  },
  {
    ...finding,
    key: 'subject',
    rule: 'missing-subject',
    severity: 'warning',
    field: 'subject',
    title: 'There is no subject',
    message: 'Mails without a subject are easily overlooked.',
  },
];
