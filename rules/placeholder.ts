import type { Rule } from '../lib/engine/rule.ts';

export const rule: Rule = {
  id: 'placeholder',
  severity: 'warning',
  audience: ['program', 'writer', 'other'],
  title: 'Template text left in',
  message: 'This looks like a slot of a template that was not filled in.',
  source: '',
  inDraft: ({ draft }) =>
    [...draft.body.matchAll(/\[[A-Z][A-Za-z' ]+\]/g)].map((m) => ({
      field: 'body',
      start: m.index,
      end: m.index + m[0].length,
    })),
};
