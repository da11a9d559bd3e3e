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
  const replacement = `${gap}${signed || name === '' ? '' : `${name}\n`}${id}`;
  return { label: 'Add your AAMC ID', edits: [{ field: 'body', start: at, end: at, replacement }] };
}

function isName({ start, end }: Span, body: string): boolean {
  const line = body.slice(start, end).trim();
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}$/u.test(line) && !signOff.test(line);
}

const signOff =
  /\b(?:regards|wishes|sincerely|respectfully|thanks|thank|yours|best|gratitude|warmly|cordially|respects?|truly|forward|cheers)\b/i;

export const scenarios: Scenarios = { flags: [], allows: [] };
