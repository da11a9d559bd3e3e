import { describe, expect, test } from 'vitest';
import { momentIn } from '../../../lib/ledger/moment.ts';

/** A Sunday. */
const now = new Date(2026, 10, 22, 9, 30);
const tomorrow = new Date(2026, 10, 23, 8, 0);

describe('in English, whatever the page says its language is', () => {
  test.each([
    ['Send scheduled for Mon, Nov 23, 8:00 AM', tomorrow],
    ['Send scheduled for Mon, Nov 23, 8:00 AM.', tomorrow],
    ['Tomorrow morning Nov 23, 8:00 AM', tomorrow],
    ['Nov 23 at 12:05 pm', new Date(2026, 10, 23, 12, 5)],
    ['Nov 23, 12:05 AM', new Date(2026, 10, 23, 0, 5)],
    ['23 November 2026, 18:15', new Date(2026, 10, 23, 18, 15)],
    ['January 4, 7:30 a.m.', new Date(2027, 0, 4, 7, 30)],
    ['Mon 8:00 AM', tomorrow],
    ['Sunday 8:00 AM', new Date(2026, 10, 29, 8, 0)],
    ['Sunday 10:00 AM', new Date(2026, 10, 22, 10, 0)],
    ['Tomorrow 8:00 AM', tomorrow],
    ['2026-11-23 08:00', tomorrow],
    ['11/23/2026 8:00 AM', tomorrow],
    ['Tomorrow', null],
    ['8:00 AM', null],
    ['Message sent', null],
    ['Mon, 11/12 8:00 AM', null],
    ['Feb 30, 8:00 AM', null],
    ['Nov 23, 2569, 8:00 AM', null],
    ['Today 8:00 AM', null],
  ])('%s', (text, moment) => {
    for (const page of ['en', 'hu', 'not a language'])
      expect(momentIn(text, now, [page, 'en'].toReversed())).toEqual(moment);
  });
});

describe('in the language of the page', () => {
  test.each([
    ['hu', 'Holnap reggel nov. 23. 8:00'],
    ['hu', 'Ütemezve: 2026. november 23., hétfő, 8:00'],
    ['hu', 'nov. 23-án 8:00-kor'],
    ['hu', 'hétfő 8:00'],
    ['hu', 'holnap 8:00'],
    ['hu-HU', '2026. 11. 23. 8:00'],
    ['ar', 'غدًا صباحًا ٢٣ نوفمبر، ٨:٠٠ ص'],
    ['ar', 'الاثنين، ٢٣ نوفمبر ٢٠٢٦ في ٨:٠٠ ص'],
    ['ar', '23 نوفمبر، 8:00 ص'],
    ['ar-LB', '23 تشرين الثاني، 8:00 ص'],
    ['ar', '\u200f٢٣\u200f/١١\u200f/٢٠٢٦ ٨:٠٠ ص'],
    ['ar', 'الاثنين 8:00 ص'],
    ['de', 'Mo., 23. Nov., 08:00'],
    ['fr', 'lun. 23 nov. à 08:00'],
    ['fr-CA', 'lun. 23 nov., 8 h 00'],
    ['es', 'mañana por la mañana, lun, 23 de nov, 8:00'],
    ['pt-BR', 'seg., 23 de nov., 08:00'],
    ['fi', 'ma 23.11. klo 8.00'],
    ['he', '23 בנובמבר, 8:00'],
    ['ru', 'пн, 23 нояб. 2026 г., 08:00'],
    ['tr', '23 Kasım Pzt 08:00'],
    ['fa', '۲۳ نوامبر، ۸:۰۰'],
    ['hi', '23 नव॰, 8:00 am'],
    ['zh-CN', '明天上午 11月23日上午8:00'],
    ['ja', '11月23日(月) 8:00'],
    ['ko', '11월 23일 오전 8:00'],
    ['th', '23 พ.ย. 8:00'],
    ['vi', '23 thg 11, 8:00'],
    ['en_GB', '23/11/2026, 08:00'],
  ])('%s: %s', (language, text) => {
    expect(momentIn(text, now, [language, 'en'])).toEqual(tomorrow);
  });

  test.each([
    ['hu', 'nov. 23., du. 3:15', new Date(2026, 10, 23, 15, 15)],
    ['ar', '٢٣ نوفمبر، ٣:١٥ م', new Date(2026, 10, 23, 15, 15)],
    ['zh', '11月23日下午3:15', new Date(2026, 10, 23, 15, 15)],
    ['es', 'mar, 24 mar, 8:00', new Date(2027, 2, 24, 8, 0)],
    ['fr', 'mar. 24 nov. 8:00', new Date(2026, 10, 24, 8, 0)],
    ['en-GB', '11/12, 08:00', new Date(2026, 11, 11, 8, 0)],
    ['en-US', '11/12, 08:00', new Date(2027, 10, 12, 8, 0)],
    ['hu', 'Az üzenet elküldve', null],
    ['ar', 'تمت جدولة الإرسال', null],
    ['hu', 'Ismeretlen 23. napon 8:00', null],
  ])('%s: %s', (language, text, moment) => {
    expect(momentIn(text, now, [language, 'en'])).toEqual(moment);
  });
});
