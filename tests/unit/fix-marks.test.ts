import { describe, expect, test } from 'vitest';
import { fixed } from './fixed.ts';
import { checked, letter, mailTo } from './mails.ts';

test.each(['2', '12', '[3]', '²'])(
  'the number of a footnote goes with its sentence: %s',
  (note) => {
    const text = `We met.${note} Where am I on your rank list?${note} I liked the tour.${note}`;
    expect(fixed('program', 'rank-inquiry', text)).toEqual({
      'Say it plainly': `We met.${note} I am still very interested in your program. I liked the tour.${note}`,
      'Remove the sentence': `We met.${note} I liked the tour.${note}`,
    });
  },
);

test('a number is no footnote behind what is short for another word', () => {
  expect(fixed('program', 'intent-statement', 'You are my no.1')).toHaveProperty('Say it plainly');
});

describe('the mark of a list stays with what stands behind it', () => {
  const signs = '-–—*•▪➢·◦‣⁃●○■□►▸✓→⇒\uf0b7\uf0a7';
  test.each([...signs, '✔️', 'o ', '·\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0'])('%s', (sign) => {
    const item = (words: string) => `${sign} ${words}`;
    const question = 'Where am I on your rank list?';
    const plainly = 'I am still very interested in your program.';
    const tour = 'I liked the tour.';
    const mended = (...lines: string[]) => fixed('program', 'rank-inquiry', lines.join('\n'));
    expect(mended(item(question), item(tour))).toEqual({
      'Say it plainly': `${item(plainly)}\n${item(tour)}`,
      'Remove the sentence': item(tour),
    });
    expect(mended(`${item(question)} ${tour}`)).toEqual({
      'Say it plainly': `${item(plainly)} ${tour}`,
      'Remove the sentence': item(tour),
    });
    expect(
      fixed(
        'program',
        'rank-bargain',
        item('I rank you first if you rank me first, and thank you for the lunch.'),
      ),
    ).toMatchObject({ 'Remove this part': item('Thank you for the lunch.') });
  });

  test('but a letter that begins a sentence is none', () => {
    expect(
      fixed('program', 'rank-inquiry', 'o captain, where am I on your rank list? I liked it.'),
    ).toMatchObject({
      'Say it plainly': 'I am still very interested in your program. I liked it.',
    });
  });
});

test.each([
  ['I liked the tour 🎉 and the food 🎉🎉!! Bye.', 'I liked the tour and the food! Bye.'],
  ['I liked the tour 🎉 and the food 🎉 ! Bye.', 'I liked the tour and the food! Bye.'],
  ['I liked the food 😀 . Bye.', 'I liked the food. Bye.'],
])('no space is left before a mark: %s', (text, plain) => {
  expect(Object.values(fixed('program', 'unprofessional-style', text))).toEqual([plain]);
});

test.each([
  ['The day was great. OMG!!! I enjoyed it.', 'The day was great. I enjoyed it.'],
  ['LOL! That was fun.', 'That was fun.'],
])('a mark that stays ends a sentence: %s', (text, plain) => {
  expect(Object.values(fixed('program', 'unprofessional-style', text))).toContain(plain);
});

test.each(['😀', ':)', '❤️', '!!!', 'pls 😀'])(
  'a subject that has no words is fixed, or left: %s',
  (subject) => {
    for (const body of ['Thank you for the interview.', 'Thank you pls for the interview.']) {
      const { findings } = checked(mailTo('program', { subject, body: letter(body) }));
      expect(findings.flatMap(({ fixes }) => fixes).every(({ label }) => label !== '')).toBe(true);
    }
  },
);

test('a paragraph that goes takes its own indent along, and not the one of the next', () => {
  const fixes = fixed('program', 'pleading', '    I beg you for a chance.\n\nI liked the tour.');
  expect(fixes).toMatchObject({ 'Remove the sentence': 'I liked the tour.' });
  const both = fixed('program', 'pleading', 'I beg you for a chance.\n\n    I liked the tour.');
  expect(both).toMatchObject({ 'Remove the sentence': '    I liked the tour.' });
});

test.each([
  ['I LOVE NEW YORK IN OCTOBER!', 'I love New York in October!'],
  ['I WILL BE IN NORTH CAROLINA ON MONDAY.', 'I will be in North Carolina on Monday.'],
])('names that are shouted along keep their capitals: %s', (loud, plain) => {
  expect(Object.values(fixed('program', 'unprofessional-style', loud))).toEqual([plain]);
});

test('a shouted subject of two sentences stays two', () => {
  const mail = mailTo('program', {
    subject: 'THANK YOU!! THE DAY IN BOSTON WAS GREAT!!',
    body: letter('I liked the tour.'),
  });
  const [found] = checked(mail).findings.filter(({ rule }) => rule === 'unprofessional-style');
  expect(found?.fixes[0]?.edits[0]).toMatchObject({
    replacement: 'Thank you! The day in Boston was great',
  });
});
