import { expect } from '@playwright/test';
import type { Mail } from './mail.ts';
import { messages, store } from './stored.ts';
import { hosts, test } from './test.ts';

const words =
  'Dear Dr. Lopez, thank you for the interview at your pediatrics residency program. I enjoyed it.';
const year = new Date().getFullYear() + 1;
const march = new Date(year, 2, 1, 8, 0).toISOString();
const indic = (number: number) =>
  new Intl.NumberFormat('ar-u-nu-arab', { useGrouping: false }).format(number);

/** Schedules a thank-you in a page of a language, as far as the choice of the time. */
async function schedule(mail: Mail, language: string, more: object): Promise<void> {
  await store(mail);
  await mail.page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, language);
  await mail.compose({
    body: [['div', words]],
    html: `<div>${words}</div>`,
    to:
      mail.host === 'gmail'
        ? [['Maria Lopez', 'mlopez@lakesidechildrens.example']]
        : ['Maria Lopez'],
    subject: 'Thank you',
    ...more,
  });
  await expect(mail.badge).toBeVisible();
  await mail.more.click();
  await mail.scheduleItem.click();
}

async function expectScheduled(mail: Mail, scheduledFor: string | null): Promise<void> {
  await mail.page.locator('.question button').first().click();
  await expect(mail.ui.getByRole('status')).toContainText('Recorded as thank-you');
  expect(await messages(mail)).toMatchObject([{ confirmed: true, scheduledFor }]);
}

for (const host of hosts) {
  for (const [language, time] of [
    ['hu', `Később: ${year}. márc. 1., 8:00`],
    ['ar', `لاحقًا ${indic(1)} مارس ${indic(year)}، ${indic(8)}:${indic(0)}${indic(0)} ص`],
  ] as const) {
    test(`${host}: the time that is picked in a page of ${language} is on record`, async ({
      open,
    }) => {
      const mail = await open(host);
      await schedule(mail, language, { times: [time] });
      await expectScheduled(mail, march);
    });

    test(`${host}: the time that the host tells of in a page of ${language} is on record`, async ({
      open,
    }) => {
      const mail = await open(host);
      await schedule(mail, language, { times: ['✓'], says: time });
      await expectScheduled(mail, march);
    });
  }

  test(`${host}: a time that is written for machines is on record`, async ({ open }) => {
    const mail = await open(host);
    await schedule(mail, 'tlh', { times: ['wa’leS'] });
    await mail.page
      .locator('.question button')
      .first()
      .evaluate((button, at) => button.setAttribute('data-time', at), march);
    await expectScheduled(mail, march);
  });

  test(`${host}: a time that was typed is on record`, async ({ open }) => {
    const mail = await open(host);
    await schedule(mail, 'hu', { times: ['Küldés'] });
    await mail.page.locator('.question').evaluate(
      (dialog, typed) => {
        for (const value of typed) {
          const field = document.createElement('input');
          field.value = value;
          dialog.append(field);
        }
      },
      [`${year}. 03. 01.`, '8:00'],
    );
    await expectScheduled(mail, march);
  });

  test(`${host}: a time that cannot be read is left open`, async ({ open }) => {
    const mail = await open(host);
    await schedule(mail, 'hu', { times: ['Holnap reggel'] });
    await expectScheduled(mail, null);
  });
}
