import { describe, expect, test } from 'vitest';
import { fixed } from './fixed.ts';
import { checked, letter, mailTo } from './mails.ts';

describe('a sentence on which the next one leans is neither removed nor replaced', () => {
  test.each([
    [
      'program',
      'rank-inquiry',
      'Where do I stand on your list? Even a half sentence would help me.',
    ],
    ['program', 'rank-inquiry', 'Where do I stand on your list? My father wants to know the same.'],
    ['program', 'rank-bargain', 'I will rank you first if you rank me first. This is my offer.'],
    [
      'writer',
      'letter-drafting',
      'I can write a first draft of the letter. It would take you five minutes.',
    ],
    [
      'writer',
      'letter-drafting',
      'I can write a first draft of the letter for you to sign. It lies with your secretary.',
    ],
  ] as const)('%s, %s: %s', (audience, rule, text) => {
    expect(fixed(audience, rule, `Thank you for your time. ${text}`)).toEqual({});
  });

  test.each([
    'Where do I stand on your list? It was a pleasure to meet you.',
    'Where do I stand on your list? This season taught me much.',
    'Where do I stand on your list?\n\nThat day has stayed with me.',
  ])('others can be taken out: %s', (text) => {
    expect(fixed('program', 'rank-inquiry', text)).toHaveProperty('Remove the sentence');
  });
});

describe('what else a sentence says stays', () => {
  const where = 'where I am on your rank list';
  test.each([
    [
      `I passed Step 3 with a 231 and would like to know ${where}.`,
      'I passed Step 3 with a 231.',
      'I passed Step 3 with a 231. I am still very interested in your program.',
    ],
    [
      'I loved the clinic; where do I stand on your rank list?',
      'I loved the clinic.',
      'I loved the clinic. I am still very interested in your program.',
    ],
  ])('before the words that are found: %s', (text, removed, replaced) => {
    expect(fixed('program', 'rank-inquiry', text)).toEqual({
      'Remove this part': removed,
      'Say it plainly': replaced,
    });
  });

  test('all of it, and not its first half alone', () => {
    const text =
      'I failed Step 2 in 2021, but I passed it in 2022 with 251, and I will rank you first.';
    expect(fixed('program', 'intent-statement', text)).toMatchObject({
      'Remove this part': 'I failed Step 2 in 2021, but I passed it in 2022 with 251.',
    });
  });

  test('and behind them', () => {
    const text = 'I will rank you first if you rank me first, and thank you for the lunch.';
    expect(fixed('program', 'rank-bargain', text)).toMatchObject({
      'Remove this part': 'Thank you for the lunch.',
    });
  });

  test('but what only waits for the answer', () => {
    const text = 'Will I be ranked to match? Please let me know. I liked the tour.';
    expect(fixed('program', 'rank-inquiry', text)).toMatchObject({
      'Remove the sentence': 'I liked the tour.',
    });
    const other = 'Will I be ranked to match? Please let me know your visit days.';
    expect(fixed('program', 'rank-inquiry', other)).toMatchObject({
      'Remove the sentence': 'Please let me know your visit days.',
    });
  });

  test('a couple stays one', () => {
    const text = `Could you tell me ${where} so that my husband and I can plan our move?`;
    expect(fixed('program', 'rank-inquiry', text)).toMatchObject({
      'Say it plainly': 'I am still very interested in your program.',
    });
  });

  test('a courtesy is no news', () => {
    const text = `Thank you for your time. I know this is awkward, but could you tell me ${where}?`;
    expect(fixed('program', 'rank-inquiry', text)).toMatchObject({
      'Remove the sentence': 'Thank you for your time.',
    });
  });

  test.each([
    ['rank-inquiry', `Could you tell me ${where} and when the schedule comes out?`],
    ['rank-inquiry', `My questions are: (1) ${where}? (2) is there parking for residents?`],
    ['rank-inquiry', 'My only concern, as I told Dr. Kim, is whether I will be ranked.'],
    ['rank-inquiry', `P.S. My new phone is 555-0199, and please tell me if I will be ranked.`],
    ['rank-inquiry', `I have two questions. Where am I on your rank list? Is there parking?`],
    ['rank-inquiry', 'Where am I on your rank list? I ask because my wife must give notice.'],
    ['intent-statement', 'As an update, I got my certificate and ranked your program first.'],
    ['intent-statement', 'I will rank you first, and in May I will finish my degree at Tulane.'],
    ['intent-statement', 'I am ranking you first, and my partner is doing the same.'],
    ['missing-attachment', 'As you can see in the attached CV, I have published three papers.'],
    ['missing-attachment', 'I attach my CV and would like to thank Ms. Hall for the tour.'],
  ] as const)('%s offers nothing where it cannot be parted: %s', (rule, text) => {
    expect(fixed('program', rule, text)).toEqual({});
  });
});

test('a statement takes no place in a list of questions', () => {
  const text = 'My questions:\n1. Where am I on your rank list?\n2. Is there parking?';
  expect(Object.keys(fixed('program', 'rank-inquiry', text))).toEqual(['Remove the sentence']);
});

test('interest is not told twice', () => {
  const question = 'Where do I stand on your list?';
  expect(Object.keys(fixed('program', 'rank-inquiry', `Thank you. ${question}`))).toEqual([
    'Say it plainly',
    'Remove the sentence',
  ]);
  const told = `I am very interested in your program. ${question}`;
  expect(Object.keys(fixed('program', 'rank-inquiry', told))).toEqual(['Remove the sentence']);
});

test('a question about the deadline is not turned into one about the own date', () => {
  const text = 'What is the ERAS letter deadline this time around?';
  expect(fixed('writer', 'eras-deadline', text)).not.toHaveProperty('Name your own date');
});

test('a purpose that opened a sentence does not open the new one', () => {
  const text = 'For my neurology residency applications I would like to have a letter of yours.';
  expect(fixed('writer', 'weak-letter-request', text)).toMatchObject({
    'Ask for a strong letter':
      'Would you feel comfortable writing me a strong letter of recommendation for my neurology residency applications?',
  });
});

test.each([
  'by the middle of August',
  'by the 3rd of June',
  'by Friday',
  'by the end of next week',
])('a strong letter is asked for %s, as it was named', (limit) => {
  const text = `Would you be my third letter ${limit}?`;
  expect(fixed('writer', 'weak-letter-request', text)).toEqual({
    'Ask for a strong letter': `Would you feel comfortable writing a strong letter of recommendation for me ${limit}?`,
  });
});

test('a strong letter is asked for what it is for', () => {
  const text = 'Would you be my third letter for my pediatrics residency application by Friday?';
  expect(fixed('writer', 'weak-letter-request', text)).toMatchObject({
    'Ask for a strong letter':
      'Would you feel comfortable writing me a strong letter of recommendation for my pediatrics residency application by Friday?',
  });
});

test('a strong SLOE is asked for where one was', () => {
  const ask = (text: string) => fixed('writer', 'weak-letter-request', text);
  expect(ask('Any chance that you would do my SLOE?')).toMatchObject({
    'Ask for a strong letter': 'Would you feel comfortable writing a strong SLOE for me?',
  });
});

test.each([
  ['I still think of Mrs. Aldana and her stroke.', 'I still think of a patient and her stroke.'],
  [
    'The patient, Petra Lindqvist, had been on dialysis since spring.',
    'The patient had been on dialysis since spring.',
  ],
  ["Nadia's seizures stopped in May.", "A patient's seizures stopped in May."],
  ['The Foster twins bled after birth.', 'The twins bled after birth.'],
  ['A six-year-old named Tariq taught me leukemia.', 'A six-year-old taught me leukemia.'],
])('a patient’s name is left out in its place: %s', (text, without) => {
  expect(fixed('program', 'patient-identifier', text)).toMatchObject({
    'Leave the name out': without,
  });
});

test('a number is left out, and what else the sentence says stays', () => {
  const number = (text: string) => fixed('program', 'sensitive-number', text);
  expect(number('My social security number is 219-09-9999.')).toMatchObject({
    'Offer it another way':
      'I can give you my social security number through a secure form or by phone.',
  });
  expect(number('My SSN is 219-09-9999, and I am free from July.')).toMatchObject({
    'Leave the number out': 'My SSN is to be given through a secure form, and I am free from July.',
  });
});

test('a deadline of one’s own is not lost with that of ERAS', () => {
  const text = 'ERAS closes for letters in September, so I need it by the last day of August.';
  expect(fixed('writer', 'eras-deadline', text)).toEqual({});
});

test.each([
  ['It was sooo good.', 'so'],
  ['I hope to come sooooon.', 'soon'],
  ['I walked hoooome.', 'home'],
  ['That was gooood.', 'good'],
])('a drawn-out word is written as it is spelt: %s', (text, word) => {
  expect(Object.keys(fixed('program', 'unprofessional-style', text))).toEqual([`Write “${word}”`]);
});

test('an emoji between two sentences leaves a full stop', () => {
  const text = 'Thank you 😊 I hope to see you soon.';
  expect(fixed('program', 'unprofessional-style', text)).toEqual({
    'Leave it out': 'Thank you. I hope to see you soon.',
  });
});

test('the last line of several goes with its own line end only', () => {
  const text = '1. I passed Step 3.\n2. I will rank your program first.';
  expect(fixed('program', 'intent-statement', text)).toMatchObject({
    'Remove the sentence': '1. I passed Step 3.',
  });
});

test('the last paragraph goes with the empty line above it', () => {
  const text = 'I passed Step 3.\n\nI will rank your program first.';
  expect(fixed('program', 'intent-statement', text)).toMatchObject({
    'Remove the sentence': 'I passed Step 3.',
  });
});

test('a slot in the greeting is no wrong name', () => {
  const body = letter('Thank you for the interview.').replace(
    /Dear Dr\. \S+,/,
    'Dear Dr. [Last Name],',
  );
  const rules = checked(mailTo('program', { subject: 'Thank you', body })).findings.map(
    ({ rule }) => rule,
  );
  expect(rules).toContain('placeholder');
  expect(rules).not.toContain('wrong-name');
});

test.each(['I hereby withdraw my application.', 'We hereby give notice of two months.'])(
  'nothing is enclosed by it: %s',
  (text) => {
    const { findings } = checked(mailTo('program', { subject: 'Withdrawal', body: letter(text) }));
    expect(findings.map(({ rule }) => rule)).not.toContain('missing-attachment');
  },
);
