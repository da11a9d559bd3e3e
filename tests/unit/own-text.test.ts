import { describe, expect, test } from 'vitest';
import { ownText } from '../../lib/draft/own-text.ts';
import { checked, mailTo } from './mails.ts';

const question = 'Where am I on your rank list?';
const prose = 'Thank you for the interview on Monday.';
const mail = `Dear Dr. Lopez,\n\n${prose} ${question}\n\nBest regards,\nAsha Rao`;
const header = 'From: Maria Lopez <mlopez@lakeside.example>\nSent: Monday, January 4, 2027 9:14 AM';
const block = `${header}\nTo: Asha Rao\nSubject: RE: Interview`;

const rulesIn = (body: string) =>
  checked(mailTo('program', { body })).findings.map(({ rule }) => rule);

/** The parts of a body in words. */
function partsOf(body: string) {
  const own = ownText(body);
  const words = ({ start, end }: { start: number; end: number }) => body.slice(start, end);
  return {
    heading: own.heading.map(words),
    greeting: own.greeting && words(own.greeting),
    paragraphs: own.paragraphs.map(words),
    closing: own.closing.map(words),
  };
}

describe('a mail is read to its end below', () => {
  test.each([
    'To: Dr. Maria Lopez\nSubject: Thank you for the interview',
    '**To:** Dr. Maria Lopez\n**Subject:** Thank you for the interview',
    'From: Asha Rao\nDate: January 20',
    'From: Asha Rao\nDate: January 20\nTo: Dr. Maria Lopez\nSubject: Thank you',
    'On your website you wrote:',
    'On January 20 you wrote:',
    '--',
    '-- ',
    '__________',
    '________________________________',
    'On the ward round we saw the poem that your residents wrote',
  ])('%s', (line) => {
    expect(rulesIn(`${line}\n\n${mail}`)).toContain('rank-inquiry');
  });

  test.each([
    'From: the bottom of my heart\nTo: all of you',
    'On your website you wrote:',
    'On January 20 you wrote:',
    'On the ward round we saw the poem that your residents wrote',
    '--',
    '----------',
    '______________',
    '--\n\nDear Dr. Lopez,',
  ])('%s, with words above', (line) => {
    expect(rulesIn(`Dear Dr. Lopez,\n\n${prose}\n\n${line}\n\n${question}\n\nAsha Rao`)).toContain(
      'rank-inquiry',
    );
  });
});

describe('nothing is read from here on', () => {
  test.each([
    block,
    `${header}\nTo: Asha Rao; Ben Okafor;\nCarla Diaz\nCc: Dan Evans\nSubject: RE: Interview`,
    `________________________________\n${block}`,
    `________________________________\n\n${block}`,
    `-----Original Message-----\n${header}`,
    '---------- Forwarded message ---------\nFrom: Maria Lopez <mlopez@lakeside.example>',
    'Begin forwarded message:',
    'From: Maria Lopez\nSubject: Interview',
    'From:\nMaria Lopez\n\nSent:\nMonday, January 4, 2027 9:14 AM\n\nTo:\nAsha Rao',
    'Von: Maria Lopez\nGesendet: Montag, 4. Januar 2027 09:14\nAn: Asha Rao\nBetreff: AW: Interview',
    'De : Maria Lopez\nEnvoyé : lundi 4 janvier 2027 09:14\nÀ : Asha Rao\nObjet : RE: Interview',
    'De: Maria Lopez\nEnviado: lunes, 4 de enero de 2027 9:14\nPara: Asha Rao\nAsunto: RE: Interview',
    'On Mon, Jan 4, 2027 at 9:14 AM Maria Lopez <mlopez@lakeside.example> wrote:',
    'On January 4, Maria Lopez wrote:',
    'On Monday at 9:14 Maria Lopez wrote:',
    'On Monday Maria Lopez <mlopez@lakeside.example> wrote:',
    'Am Mo., 4. Jan. 2027 um 09:14 Uhr schrieb Maria Lopez <mlopez@lakeside.example>:',
    'Le lun. 4 janv. 2027 à 09:14, Maria Lopez <mlopez@lakeside.example> a écrit :',
    'El lun, 4 ene 2027 a las 9:14, Maria Lopez (<mlopez@lakeside.example>) escribió:',
  ])('%s', (line) => {
    const own = `Dear Dr. Lopez,\n\n${prose}\n\nBest regards,\nAsha Rao\n\n`;
    expect(partsOf(`${own}${line}\n\n${question}`)).toEqual(partsOf(own));
  });

  test.each([
    '-- \nAsha Rao, MBBS\n+1 555 0100',
    '--\nAsha Rao | AAMC 12345678\nMedical student, Example University\nasha.rao@example.org',
    '-- \nAsha Rao\n\nCONFIDENTIALITY NOTICE: This message is for its reader alone. If you are not the one, please\ndelete it.',
    '--',
  ])('a signature: %s', (line) => {
    const own = `Dear Dr. Lopez,\n\n${prose}\n\n`;
    expect(partsOf(own + line)).toEqual(partsOf(own));
  });

  test('the signature of an empty draft is nobody’s prose', () => {
    expect(partsOf('\n\n-- \nAsha Rao').greeting).toBeNull();
  });

  test('what Notes quotes below a name and a stamp', () => {
    const body = `Thank you.\n\nMaria Lopez\n01/04/2027 09:14 AM\n\nTo: Asha Rao\ncc:\n\n${question}`;
    expect(partsOf(body).paragraphs).not.toContain(question);
  });

  test('what a forwarded mail says below a word of one’s own', () => {
    expect(partsOf(`FYI\n\n${block}\n\n${question}`).paragraphs).toEqual([]);
  });

  test('what stands between one’s own answers is left out line by line', () => {
    const body = `Yes, gladly.\n\nOn Monday Maria Lopez wrote:\n> Can you come?\n\n${question}`;
    expect(partsOf(body).paragraphs).toEqual(['Yes, gladly.', question]);
  });
});

describe('lines', () => {
  test.each([
    'Could you tell me where\nI am on your rank list?',
    'Could you tell me where I am\non your rank list\nthis year?',
    'Could you tell me where I would be placed on your rank list of\n2027?',
  ])('that are broken within a sentence are one paragraph: %j', (sentence) => {
    expect(partsOf(`${sentence}\n${prose}`).paragraphs[0]).toBe(sentence);
  });

  test.each(['-', '▪', '\uf0b7', 'o '])('that are items of a list are one each: %s', (sign) => {
    const item = `${sign} I liked the tour of the hospital with your chief residents very much`;
    expect(partsOf(`${item}\n${item}`).paragraphs).toEqual([item, item]);
  });

  test('end before a sign-off in small letters', () => {
    const text = `${prose}\n\nI look forward to the second visit\nkind regards\nAsha`;
    expect(partsOf(text).closing).toEqual(['kind regards', 'Asha']);
  });

  test.each([
    'I liked the day\nIt was a pleasure',
    'could you tell me about call\nand what about parking',
    'My languages\nenglish',
    'I have three questions:\nwhere do I park',
  ])('that stand for themselves are not: %j', (text) => {
    expect(partsOf(`${prose}\n\n${text}\n\n${prose}`).paragraphs).toHaveLength(4);
  });
});

describe('a line that greets and goes on', () => {
  test.each([
    'Hi Dr Lopez, please promise me a spot',
    'Hello Dr Lopez could you tell me my rank',
    'Dear Prof Lopez, I hope to be ranked',
  ])('is prose without a full stop too: %s', (line) => {
    expect(partsOf(line)).toMatchObject({ greeting: null, paragraphs: [line] });
  });

  test.each(['Hi Dr Lopez, dear teacher', 'Dear Dr Lopez, who taught me so much,'])(
    'is a greeting while it names the reader: %s',
    (line) => {
      expect(partsOf(`${line}\n\n${prose}`)).toMatchObject({ greeting: line, paragraphs: [prose] });
    },
  );
});

describe('header lines above the greeting', () => {
  test('the greeting is found below them', () => {
    expect(rulesIn(`Subject: Thank you\n\nDear Dr. Lopez,\n\n${prose}`)).not.toContain(
      'generic-greeting',
    );
    expect(rulesIn(`Subject: Thank you\n\nDear Dr. Lopez, ${prose}`)).not.toContain(
      'generic-greeting',
    );
    expect(partsOf(`To: Dr. Lopez\nSubject: Thank you\n\n---\n\n${mail}`)).toEqual({
      ...partsOf(mail),
      heading: ['Thank you'],
    });
  });

  test('what they say is read', () => {
    expect(rulesIn(`Subject: ${question}\n\nDear Dr. Lopez,\n\n${prose}`)).toContain(
      'rank-inquiry',
    );
    expect(rulesIn(`To: Dr. Lopez, ${question}\n\nDear Dr. Lopez,\n\n${prose}`)).toContain(
      'rank-inquiry',
    );
  });
});

const signed = `Dear Dr. Lopez,\n\n${prose}\n\n`;

describe('a sentence is no closing', () => {
  const bargain = 'Please promise me a spot and I will rank you first';
  test.each([
    `Thank you for your time\n\n${bargain}\n\nBest regards,\nAsha Rao`,
    `Thank you for your time\n\n${bargain.toUpperCase()}\n\nBest regards,\nAsha Rao`,
    `Best regards,\nAsha\n\n${bargain}`,
    `Best regards,\nAsha Rao\n\nP.S. ${bargain}`,
    `Best regards,\nAsha Rao\n\nPS\n${bargain}`,
  ])('%s', (below) => {
    expect(
      rulesIn(signed + below).some((rule) => /^(?:rank-bargain|commitment-request)$/.test(rule)),
    ).toBe(true);
  });

  test.each([
    'Thank you,\nplease rank me highly',
    'Thank you,\nplease rank me highly,',
    'Thank you and please rank me highly',
    'Thank you, please promise me a spot',
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
