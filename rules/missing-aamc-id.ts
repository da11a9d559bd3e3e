import type { Fix, Span } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import type { Facts } from '../lib/engine/facts.ts';
import { hasAamcId } from '../lib/engine/packet.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { signOffIn } from '../lib/engine/sign-off.ts';

export const rule: ContextRule = {
  id: 'missing-aamc-id',
  severity: 'advice',
  audience: ['program'],
  title: 'Leaves out your AAMC ID',
  message: 'Programs find an application by its AAMC ID. Put it below your name.',
  source: '',
  inContext: ({ doc, facts }) => {
    const { aamcId } = facts.applicant;
    if (aamcId.trim() === '' || doc.own.paragraphs.length === 0 || hasAamcId(doc.draft, aamcId))
      return [];
    return [{ field: 'body', start: 0, end: 0, fixes: () => [insertion(doc, facts)] }];
  },
};

/** Below the name of the sign-off; where the mail is not signed, with the name below the text. */
function insertion(doc: Doc, facts: Facts): Fix {
  const { draft, own } = doc;
  const id = `AAMC ID ${facts.applicant.aamcId.trim()}`;
  const signed = signOffIn(doc, facts).name ?? own.closing.find((line) => isName(line, draft.body));
  const last = signed ?? own.closing.at(-1) ?? own.paragraphs.at(-1);
  const at = last?.end ?? draft.body.length;
  const name = facts.applicant.name.trim();
  const gap = signed || own.closing.length > 0 ? '\n' : '\n\n';
  const isNamed = signed || own.closing.some((line) => holdsName(line, draft.body, name));
  const replacement = `${gap}${isNamed || name === '' ? '' : `${name}\n`}${id}`;
  return { label: 'Add your AAMC ID', edits: [{ field: 'body', start: at, end: at, replacement }] };
}

function isName({ start, end }: Span, body: string): boolean {
  const line = body.slice(start, end).trim();
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}$/u.test(line) && !signOff.test(line);
}

/** `Best regards, Asha`: the name stands on the line of the farewell. */
function holdsName({ start, end }: Span, body: string, name: string): boolean {
  const words = body.slice(start, end).match(/\p{L}{2,}/gu) ?? [];
  return words.some((word) => name.split(/[\s-]+/).includes(word));
}

const signOff =
  /\b(?:regards|wishes|sincerely|respectfully|thanks|thank|yours|best|gratitude|warmly|cordially|respects?|truly|forward|cheers)\b/i;

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'a signed mail',
      draft: { body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nBest regards,\nAsha Rao' },
    },
    {
      title: 'a reply',
      draft: { isReply: true, body: 'Dear Dr. Lopez,\n\nJanuary 8 suits me.\n\nAsha Rao' },
    },
    { title: 'not signed at all', draft: { body: 'Dear Dr. Lopez,\n\nJanuary 8 suits me.' } },
    {
      title: 'signed with the given name',
      draft: { body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nSincerely,\nAsha' },
    },
    {
      title: 'more lines below the name',
      draft: {
        body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nSincerely,\nAsha Rao, MBBS\n+1 555 0100',
      },
    },
    {
      title: 'another number',
      draft: { body: 'Dear Dr. Lopez,\n\nMy USMLE ID is 5-555-120-4.\n\nAsha Rao' },
    },
    {
      title: 'the number only in the mail that is answered',
      draft: {
        isReply: true,
        body: 'Dear Dr. Lopez,\n\nThank you.\n\nAsha Rao\n\n> Asha Rao, AAMC ID 12345678',
      },
    },
    {
      title: 'a farewell without name',
      draft: { body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nBest regards,' },
    },
  ],
  allows: [
    {
      title: 'below the name',
      draft: { body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao\nAAMC ID 12345678' },
    },
    {
      title: 'with spaces',
      draft: { body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao\nAAMC 1234 5678' },
    },
    {
      title: 'in the subject',
      draft: {
        subject: 'Asha Rao (12345678)',
        body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao',
      },
    },
    {
      title: 'within the text',
      draft: { body: 'Dear Dr. Lopez,\n\nMy file (AAMC ID: 12345678) is complete.\n\nAsha Rao' },
    },
    {
      title: 'in the automatic signature',
      draft: {
        body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha\n\n-- \nAsha Rao | AAMC 12345678',
      },
    },
    {
      title: 'none stored',
      draft: { body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao' },
      state: (state) => {
        state.applicant.aamcId = '';
      },
    },
    {
      title: 'to a writer',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Thank you',
        body: 'Dear Dr. Smith,\n\nThank you for the letter.\n\nAsha',
      },
    },
    { title: 'nothing written yet', draft: { body: '' } },
  ],
});
