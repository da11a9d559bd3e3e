import { describe, expect, it } from 'vitest';
import { toLopez, toWriter } from '../../lib/engine/example-mail.ts';
import { checkIn } from './sample.ts';

const isNamed = (draft: ReturnType<typeof toLopez>) =>
  checkIn({ title: '', draft }).findings.some(({ rule }) => rule === 'wrong-program');

describe('a name that is a word of the language, at the head of a sentence', () => {
  it.each([
    'Hope is where I want to train: your residents run the clinic themselves.',
    'Hope has the clinic that I look for.',
    "Hope's clinic for new mothers is why I applied.",
  ])('is the program in %j', (text) => expect(isNamed(toLopez(text))).toBe(true));

  it.each([
    'Hope is what I took home from it: your clinic has kept its midwives.',
    'Hope was the word the chaplain used, and I kept thinking of it in your clinic.',
    'Hope has no place on a spreadsheet, but it has one in your clinic.',
    "Hope's what I saw.",
  ])('is the word in %j', (text) => expect(isNamed(toLopez(text))).toBe(false));
});

describe('an office in another house, to a writer', () => {
  const inLetter = (text: string) =>
    isNamed(
      toWriter(
        'Smith',
        'Letter for pediatrics',
        `Would you write me a strong letter for pediatrics? ${text}`,
      ),
    );

  it.each([
    'Few letters would count for more than one from the medical director of Riverside.',
    'The signature of a Riverside attending weighs more than any score.',
    'As head of the ward at Riverside you have seen many students.',
    'You and your colleagues at Riverside taught me to listen.',
  ])('is taken for the reader’s in %j', (text) => expect(inLetter(text)).toBe(true));

  it.each([
    'I already have a letter from the medical director of Riverside.',
    'A letter from you would count with the program director of Riverside.',
    'As the director of Riverside said at the open house, letters matter most.',
    'I hope to find an attending at Riverside like you.',
  ])('is somebody else’s in %j', (text) => expect(inLetter(text)).toBe(false));
});
