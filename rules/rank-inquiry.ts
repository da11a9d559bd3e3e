import type { Examples, Rule } from '../lib/engine/rule.ts';

export const rule: Rule = {
  id: 'rank-inquiry',
  severity: 'violation',
  audience: ['program'],
  title: 'Asks how you will be ranked',
  message:
    'Match agreements have treated asking a program for its ranking as a breach, and programs are taught so. You may always say how you will rank them.',
  source: 'https://www.nrmp.org/reporting-investigation-violations/',
  find({ draft }) {
    return [...draft.body.matchAll(/could you tell me where I am on your rank list\?/gi)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      fixes: [
        {
          label: 'Say that you remain interested',
          edits: [
            {
              field: 'body' as const,
              start: m.index,
              end: m.index + m[0].length,
              replacement: 'I remain very interested in your program.',
            },
          ],
        },
      ],
    }));
  },
};

export const examples: Examples = {
  flags: ['could you tell me where I am on your rank list?'],
  allows: ['Where do your graduates go?'],
};
