import type { Audience } from '../../lib/draft/draft.ts';
import { mended } from '../../lib/draft/mended.ts';
import { checked, letter, mailTo } from './mails.ts';

/** What a mail says once each fix of a rule's first finding is made, by the fix's label. */
export function fixed(audience: Audience, rule: string, text: string): Record<string, string> {
  const draft = mailTo(audience, { subject: 'Pediatrics', body: letter(text) });
  const finding = checked(draft).findings.find((each) => each.rule === rule);
  if (!finding) throw new Error(`${rule} finds nothing in: ${text}`);
  const prose = (body: string) => body.split('\n\n').slice(1, -1).join('\n\n');
  return Object.fromEntries(
    finding.fixes.map((fix) => [fix.label, prose(mended(draft, fix).body)]),
  );
}
