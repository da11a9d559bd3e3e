import { expect, test } from 'vitest';
import { matching } from '../../../components/matching.ts';
import type { ShownLetter } from '../../../lib/page/view.ts';

const letter = (title: string, group: ShownLetter['group'], reason = ''): ShownLetter => {
  return { id: title, title, reason, group };
};
const letters = [
  letter('Thank the director', 'now', 'Within three days of the interview.'),
  letter('Thanks for the day', 'now', 'After the interview day.'),
  letter('Ask a question', 'possible', 'For when the director has left something out.'),
  letter('Write to the director', 'possible'),
  letter('Interview day in winter', 'possible'),
  letter('My director letter', 'own'),
  letter('Day of an interview', 'own'),
  letter('Interview day', 'own'),
  letter('Letter of intent', 'not', 'Went to another director.'),
];

test.each([
  ['', letters.map(({ title }) => title)],
  ['intent', ['Letter of intent']],
  ['  THREE thank ', ['Thank the director']],
  [
    'director',
    [
      'Thank the director',
      'Write to the director',
      'My director letter',
      'Ask a question',
      'Letter of intent',
    ],
  ],
  ['write director', ['Write to the director']],
  [
    ' Interview  DAY',
    [
      'Interview day',
      'Interview day in winter',
      'Day of an interview',
      'Thank the director',
      'Thanks for the day',
    ],
  ],
  ['letter', ['My director letter', 'Letter of intent']],
  ['nothing of the kind', []],
])('“%s” finds %j', (words, titles) => {
  expect(matching(letters, words).map(({ title }) => title)).toEqual(titles);
});
