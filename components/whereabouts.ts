import type { Field, Finding } from '../lib/draft/draft.ts';

const wholeField: Readonly<Record<Field, string>> = {
  body: 'The whole mail',
  subject: 'Subject',
  to: 'Recipients',
  cc: 'Recipients in Cc',
  bcc: 'Recipients in Bcc',
  attachments: 'Attachments',
};

/** The words that a finding is about, or the part of the mail where it marks none. */
export function whereabouts({ field, quote }: Pick<Finding, 'field' | 'quote'>): string {
  return quote === '' ? wholeField[field] : `“${quote.replaceAll(/\s+/g, ' ').trim()}”`;
}
