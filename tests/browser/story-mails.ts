import { idAt } from './gmail-id.ts';
import type { ComposeOptions, Host, Mail } from './mail.ts';

/** One mail of a season, as its writer knows it. */
export interface StoryMail {
  to: readonly [name: string, email: string];
  subject: string;
  paragraphs: readonly string[];
  /** What the toast says once it is on record. */
  recorded: string;
}

const name = 'Asha Rao\nAAMC ID 12345678'.split('\n');

const about = {
  lakeside: {
    to: ['Maria Lopez', 'mlopez@lakesidechildrens.example'],
    subject: 'Thank you for the interview, Asha Rao',
    paragraphs: [
      'Dear Dr. Lopez,',
      'Thank you for the interview at your pediatrics residency program. The morning report on asthma taught me a lot, and I enjoyed meeting the residents.',
    ],
    recorded: 'Recorded as thank-you to Lakeside Pediatrics',
  },
  riverside: {
    to: ['Omar Haddad', 'ohaddad@riversideumc.example'],
    subject: 'Thank you for the conversation, Asha Rao',
    paragraphs: [
      'Dear Dr. Haddad,',
      'Thank you for the interview at Riverside Pediatrics. The way your residents teach each other on rounds has stayed with me.',
    ],
    recorded: 'Recorded as thank-you to Riverside Pediatrics',
  },
  hope: {
    to: ['Ana de la Cruz', 'adelacruz@hopemedical.example'],
    subject: 'Update to my application, Asha Rao',
    paragraphs: [
      'Dear Dr. de la Cruz,',
      'I am writing with an update to my application to your pediatrics residency program: my paper on asthma in school children was accepted by Pediatrics in Review.',
    ],
    recorded: 'Recorded as update to Hope Pediatrics',
  },
  smith: {
    to: ['John Smith', 'jsmith@uni.example'],
    subject: 'Thank you for your letter',
    paragraphs: [
      'Dear Dr. Smith,',
      'Thank you for uploading the letter of recommendation for my residency application. I am grateful for the time that you took.',
    ],
    recorded: 'Recorded as thank-you to John Smith',
  },
} as const satisfies Record<string, StoryMail>;

export const storyMails: Readonly<Record<keyof typeof about, StoryMail>> = about;

/** A letter of intent to whom another mail went. */
export function letterTo({ paragraphs, recorded, to }: StoryMail): StoryMail {
  const reason = 'The residents whom I met on rounds are the reason.';
  return {
    to,
    subject: 'Letter of intent, Asha Rao',
    paragraphs: [paragraphs[0] ?? '', `I will rank your program first on my list. ${reason}`],
    recorded: recorded.replace('thank-you', 'letter of intent'),
  };
}

/** Opens a compose with a mail in it, signed. */
export async function write(
  mail: Mail,
  written: StoryMail,
  more: ComposeOptions = {},
): Promise<void> {
  await mail.compose({ ...optionsFor(mail.host, written), ...more });
}

/** Opens an answer with a mail in it, to one that came at a moment. Gmail alone tells when. */
export async function answer(mail: Mail, written: StoryMail, cameAt: Date): Promise<void> {
  await mail.reply({ ...optionsFor(mail.host, written), repliedTo: idAt(cameAt) });
}

function linesOf({ paragraphs }: StoryMail): string[] {
  return [...paragraphs, 'Best regards,', ...name];
}

function optionsFor(host: Host, written: StoryMail): ComposeOptions {
  const { to, subject } = written;
  const lines = linesOf(written);
  return {
    subject,
    draft: `d${Math.random()}:1`,
    to: host === 'gmail' ? [to] : [`${to[0]} <${to[1]}>`],
    body: lines.map((line) => ['div', line]),
    html: lines.map((line) => `<div>${line}</div>`).join(''),
  };
}
