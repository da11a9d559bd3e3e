import type { Block } from '../lib/engine/doc.ts';
import type { Paragraph } from '../lib/engine/paragraph.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { signOffIn } from '../lib/engine/sign-off.ts';

/** Words that a mail may have between greeting and sign-off. */
const limits = { thanks: 200, other: 400 };

export const rule: ContextRule = {
  id: 'too-long',
  severity: 'advice',
  audience: ['program', 'writer'],
  title: 'Longer than it helps',
  message: 'Busy readers stop before the end of a long mail. Keep what only you can say.',
  source: '',
  inContext: ({ doc, facts, kind }) => {
    const { start: last } = signOffIn(doc, facts);
    const words = doc.blocks.reduce((sum, block) => sum + wordsIn(block, last), 0);
    const limit = kind === 'thank-you' ? limits.thanks : limits.other;
    if (words <= limit) return [];
    // In tens: a number that runs along with the typing draws the eye, and the card anew, at each word.
    const about = Math.ceil(words / 10) * 10;
    const message =
      kind === 'thank-you'
        ? `This thank-you has about ${about} words; ${limits.thanks} are plenty. Keep what only you can say.`
        : `This mail has about ${about} words; ${limits.other} are plenty. Keep what only you can say.`;
    return [{ field: 'body', start: 0, end: 0, message }];
  },
};

const counts = new WeakMap<Paragraph, number>();

/** How many words of a block stand before the sign-off. What is said of whole paragraphs is kept: a key changes but one. */
function wordsIn({ field, start, paragraph }: Block, signOff: number): number {
  if (field !== 'body' || start >= signOff) return 0;
  if (start + paragraph.text.length > signOff)
    return countWords(paragraph.text.slice(0, signOff - start));
  const count = counts.get(paragraph) ?? countWords(paragraph.text);
  counts.set(paragraph, count);
  return count;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'thanks of 210 words',
      draft: {
        subject: 'Thank you',
        body: `Dear Dr. Lopez,\n\nThank you for the interview. ${'The day went well. '.repeat(52)}\n\nAsha Rao`,
      },
    },
    {
      title: 'an update of 405 words',
      draft: {
        subject: 'Update',
        body: `Dear Dr. Lopez,\n\n${'My paper was accepted. '.repeat(102)}\n\nAsha Rao`,
      },
    },
    {
      title: 'a request of 500 words',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Letter',
        body: `Dear Dr. Smith,\n\n${'I write about pediatrics. '.repeat(130)}\n\nAsha`,
      },
    },
    {
      title: 'many paragraphs',
      draft: {
        body: `Dear Dr. Lopez,\n\n${'I read about the clinic and the ward.\n\n'.repeat(55)}Asha Rao`,
      },
    },
    {
      title: 'thanks in many short paragraphs',
      draft: {
        subject: 'Thank you',
        body: `Dear Dr. Lopez,\n\nThank you for the interview.\n\n${'I liked the ward, the clinic and the tour.\n\n'.repeat(24)}Asha Rao`,
      },
    },
    {
      title: 'a reply of 401 words',
      draft: { isReply: true, body: `Dear Dr. Lopez,\n\n${'word '.repeat(401)}\n\nAsha Rao` },
    },
    {
      title: 'a letter of intent of 450 words',
      draft: {
        body: `Dear Dr. Lopez,\n\nI will rank your program first. ${'The ward was quiet. '.repeat(112)}\n\nAsha Rao`,
      },
    },
    {
      title: 'long thanks to a writer',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Thank you for the letter',
        body: `Dear Dr. Smith,\n\nThank you for writing the letter, it has arrived. ${'It means much. '.repeat(70)}\n\nAsha`,
      },
      state: (state) => {
        const w = state.writers[0];
        if (w) w.stage = 'uploaded';
      },
    },
  ],
  allows: [
    {
      title: 'thanks of 200 words',
      draft: {
        subject: 'Thank you',
        body: `Dear Dr. Lopez,\n\n${'Thank you very much. '.repeat(50)}\n\nBest regards,\nAsha Rao`,
      },
    },
    {
      title: 'an update of 400 words',
      draft: {
        subject: 'Update',
        body: `Dear Dr. Lopez,\n\n${'My paper was accepted. '.repeat(100)}\n\nAsha Rao`,
      },
    },
    {
      title: 'a letter of intent of 300 words',
      draft: {
        body: `Dear Dr. Lopez,\n\nI will rank your program first. ${'The ward was quiet. '.repeat(74)}\n\nAsha Rao`,
      },
    },
    { title: 'a short mail', draft: { body: 'Dear Dr. Lopez,\n\nThank you.\n\nAsha Rao' } },
    {
      title: 'a long signature',
      draft: {
        subject: 'Thank you',
        body: `Dear Dr. Lopez,\n\n${'Thank you very much. '.repeat(50)}\n\nBest regards,\nAsha Rao\nFourth-year student\nAAMC ID 12345678\n+1 555 0100`,
      },
    },
    {
      title: 'a long mail that is answered',
      draft: {
        isReply: true,
        body: `Dear Dr. Lopez,\n\nThat suits me.\n\nAsha Rao\n\n${'> word word word word\n'.repeat(200)}`,
      },
    },
    {
      title: 'dashes are no words',
      draft: { body: `Dear Dr. Lopez,\n\n${'one – two '.repeat(190)}\n\nAsha Rao` },
    },
    {
      title: 'a long mail to a friend',
      draft: {
        to: [{ name: 'Kasia', email: 'kasia@home.example' }],
        subject: 'Lake',
        body: `Kasia,\n\n${'the lake was cold and we swam. '.repeat(80)}\n\nA.`,
      },
    },
  ],
});
