import { describe, expect, test } from 'vitest';
import { ownText } from '../../lib/draft/own-text.ts';
import { checked, mailTo } from './mails.ts';

const prose = 'Thank you for the interview on Monday.';

const rulesIn = (body: string) =>
  checked(mailTo('program', { body })).findings.map(({ rule }) => rule);

/** The parts of a body in words. */
function partsOf(body: string) {
  const own = ownText(body);
  const words = ({ start, end }: { start: number; end: number }) => body.slice(start, end);
  return {
    greeting: own.greeting && words(own.greeting),
    paragraphs: own.paragraphs.map(words),
    closing: own.closing.map(words),
  };
}

const signed = `Dear Dr. Lopez,\n\n${prose}\n\n`;

describe('a sentence is no closing', () => {
  const bargain = 'Please promise me a spot and I will rank you first';
  test.each([
    `Thank you for your time\n\n${bargain}\n\nBest regards,\nAsha Rao`,
    `Thank you for your time\n\n${bargain.toUpperCase()}\n\nBest regards,\nAsha Rao`,
    `Best regards,\nAsha\n\n${bargain}`,
    `Best regards,\nAsha Rao\n\nP.S. ${bargain}`,
    `Best regards,\nAsha Rao\n\nPS\n${bargain}`,
    `Thank you, ${bargain.toLowerCase().slice(0, 26)}`,
  ])('%s', (below) => {
    expect(
      rulesIn(signed + below).some((rule) => /^(?:rank-bargain|commitment-request)$/.test(rule)),
    ).toBe(true);
  });

  test.each([
    'Thank you,\nplease rank me highly',
    'Thank you,\nplease rank me highly,',
    'Thank you and please rank me highly',
    'Best regards,\nAsha\nkindly rank me at the top',
    'Best regards,\nAsha\n\nwould love to know where I stand',
    'Best regards,\nAsha\n\nreserve a place for the girl from Pune on the list',
  ])('%s', (below) => {
    const last = below.split('\n').at(-1);
    expect(partsOf(signed + below).paragraphs).toContain(last);
  });
});

describe('names and what belongs to them stay in the closing', () => {
  test.each([
    'Asha Rao',
    'asha',
    'Will May',
    'Thi My Nguyen, D.O.',
    'Asha I. Rao, MD, PhD',
    'Asha Rao (she/her)',
    'Dr. Asha Rao, MBBS, M.D.',
    'AAMC ID: 12345678',
    'NRMP N1234567 | ECFMG 0-123-456-7',
    'ERAS AAMC ID # 12345678, USMLE ID 5-123-456-7',
    'fourth-year medical student at the university of example',
    'MS-IV, Example University College of Medicine',
    'Applicant in Pediatrics, Lakeside Pediatrics Residency, Match 2027',
    '12 Main Street, Apt. 4, Portland, ME 04101',
    'Phone: +1 (555) 010-0100',
    'https://www.example.org/in/asha',
    'asha.rao@example.org',
    '[Your Name]',
    'Sent from my iPhone',
    'With warm greetings from Pune,',
    'Mit freundlichen Grüßen,',
  ])('%s', (line) => {
    expect(partsOf(`${signed}Best regards,\n${line}`).closing).toEqual(['Best regards,', line]);
  });

  test('below a line of thanks too', () => {
    for (const thanks of ['Thank you,', 'Thanks again!', 'Thank you for your time,'])
      expect(partsOf(`${signed}${thanks}\nAsha Rao\nAAMC ID 12345678`).closing).toEqual(
        expect.arrayContaining(['Asha Rao', 'AAMC ID 12345678']),
      );
  });
});
