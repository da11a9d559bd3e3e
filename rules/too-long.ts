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
    const words = doc.own.paragraphs.reduce(
      (sum, { start, end }) =>
        sum + countWords(doc.draft.body.slice(start, Math.max(start, Math.min(end, last)))),
      0,
    );
    const limit = kind === 'thank-you' ? limits.thanks : limits.other;
    if (words <= limit) return [];
    const message =
      kind === 'thank-you'
        ? `This thank-you has ${words} words; ${limits.thanks} are plenty. Keep what only you can say.`
        : `This mail has ${words} words; ${limits.other} are plenty. Keep what only you can say.`;
    return [{ field: 'body', start: 0, end: 0, message }];
  },
};

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export const scenarios: Scenarios = { flags: [], allows: [] };
