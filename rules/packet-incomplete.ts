import { letterServiceOf } from '../lib/engine/letter-service.ts';
import { hasAamcId, namesDueDate, packetIn } from '../lib/engine/packet.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { Context, ContextRule, Scenarios } from '../lib/engine/rule.ts';

export const rule: ContextRule = {
  id: 'packet-incomplete',
  severity: 'advice',
  audience: ['writer'],
  title: 'Something lacks for the letter',
  message:
    'The writer needs your CV, personal statement, AAMC ID, a date and, for ERAS, the Letter Request Form.',
  source: 'https://www.aamc.org/services/eras-for-institutions/lor-portal',
  inContext: (context) => {
    if (context.kind !== 'packet') return [];
    const missing = missingParts(context);
    if (missing.length === 0) return [];
    return [
      {
        field: 'body',
        start: 0,
        end: 0,
        message: `The mail hands over the papers for your letter without ${listed(missing)}. Add what the writer will look for.`,
      },
    ];
  },
};

function missingParts({ doc, facts, clock, recipients }: Context): string[] {
  const { parts, whole } = packetIn(doc);
  const text = doc.blocks.map(({ paragraph }) => paragraph.text).join('\n');
  const service = letterServiceOf(writerOf(recipients), facts, text);
  const missing: string[] = [];
  if (!parts.has('cv') && !whole) missing.push('the CV');
  if (!parts.has('statement') && !whole) missing.push('the personal statement');
  if (!namesDueDate(doc, clock)) missing.push('a date to finish by');
  if (!hasAamcId(doc.draft, facts.applicant.aamcId)) missing.push('your AAMC ID');
  if (service === 'eras' && !parts.has('form') && !parts.has('letter-id') && !whole)
    missing.push('the Letter Request Form or Letter ID');
  return missing;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

export const scenarios: Scenarios = { flags: [], allows: [] };
