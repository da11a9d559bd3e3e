import type { Rule } from '../lib/engine/rule.ts';

export const rule: Rule = {
  id: 'placeholder',
  severity: 'warning',
  audience: ['program', 'writer', 'other'],
  title: 'Template text left in',
  message: 'This looks like a slot of a template that was not filled in.',
  source: '',
  find({ draft }) {
    return [...draft.body.matchAll(/\[[A-Z][A-Za-z' ]+\]/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    }));
  },
};
