import type { BrowserContext } from '@playwright/test';
import { type ComposeOptions, type Host, Mail } from '../browser/mail.ts';

interface DemoMail {
  subject: string;
  to: [name: string, email: string];
  paragraphs: readonly string[];
}

/** Two drafts full of traps: one to a program, one to a writer of a letter. */
const mails: Readonly<Record<Host, DemoMail>> = {
  gmail: {
    subject: 'Thank you for the interview',
    to: ['Dr. Maria Lopez', 'mlopez@lakesidechildrens.example'],
    paragraphs: [
      'Dear Dr. Lopez,',
      'Thank you for the interview at your pediatrics residency program on Tuesday. I enjoyed hearing how the residents of [Program Name] run the asthma clinic. My updated CV is attached.',
      'Could you tell me where I am on your rank list? If you promise me a position, I will cancel my other interviews.',
      'Your program is my first choice, and I will rank it number one.',
      'Best regards,',
      'Asha Rao',
    ],
  },
  outlook: {
    subject: 'Letter of recommendation',
    to: ['Dr. John Smith', 'jsmith@uni.example'],
    paragraphs: [
      'Dear Dr. Smith,',
      'I learned a great deal from you on the inpatient wards in May. Could you write me a letter of recommendation for my application to residency in pediatrics?',
      'To save you time I have written the letter already, so that you only have to sign it. I would like to read your version before you upload it.',
      'The ERAS deadline for letters is September 23, so you need to upload it this week!!!',
      'Sincerely,',
      'Asha Rao',
    ],
  },
};

/** The demo draft as the test page of a host takes it. */
function demoMail(host: Host): ComposeOptions {
  const { subject, to, paragraphs } = mails[host];
  return {
    subject,
    to: host === 'gmail' ? [to] : [`${to[0]} <${to[1]}>`],
    body: paragraphs.flatMap((text) => [
      ['div', text],
      ['div', ['br']],
    ]),
    html: paragraphs.map((text) => `<div>${text}</div>`).join('<div><br></div>'),
  };
}

/** A new tab with the mail page of a host and the demo draft in it, checked. */
export async function openDemo(context: BrowserContext, host: Host, query = ''): Promise<Mail> {
  const mail = await Mail.open(context, host, { query });
  await mail.compose(demoMail(host));
  await mail.badge.waitFor();
  return mail;
}
