import { toWriter } from '../lib/engine/example-mail.ts';
import { letterServiceOf } from '../lib/engine/letter-service.ts';
import { hasAamcId, namesDueDate, packetIn } from '../lib/engine/packet.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { Context, ContextRule, Scenarios } from '../lib/engine/rule.ts';

export const rule: ContextRule = {
  id: 'packet-incomplete',
  severity: 'advice',
  audience: ['writer'],
  title: 'Letter packet incomplete',
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

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'no AAMC ID',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Packet',
        'Attached are my CV, personal statement and Letter Request Form. August 25 would be ideal.',
        { attachments: ['Rao_CV.pdf', 'Rao_Personal_Statement.pdf', 'Letter_Request_Form.pdf'] },
      ),
    },
    {
      title: 'no form',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Packet',
        'Attached are my CV and personal statement for the letter. My AAMC ID is 12345678, the date August 25.',
        { attachments: ['Rao_CV.pdf', 'Rao_Personal_Statement.pdf'] },
      ),
    },
    {
      title: 'no date',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Packet',
        'Attached are my CV, personal statement and Letter Request Form. My AAMC ID is 12345678.',
        { attachments: ['Rao_CV.pdf', 'Rao_Personal_Statement.pdf', 'Letter_Request_Form.pdf'] },
      ),
    },
    {
      title: 'no statement',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'For your letter',
        'My CV is attached for the letter. The Letter ID is K2M7-90WT, my AAMC ID 12345678, the date August 25.',
        { attachments: ['Rao_CV.pdf'] },
      ),
    },
    {
      title: 'no CV',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'For your letter',
        'Here are the personal statement and the form. AAMC ID 12345678, until August 25.',
        { attachments: ['PS.pdf', 'LRF.pdf'] },
      ),
    },
    {
      title: 'a date that is past',
      now: '2026-09-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Packet',
        'Attached are all papers for the letter that we spoke of on September 1. My AAMC ID is 12345678.',
        { attachments: ['Rao_CV.pdf', 'Rao_Personal_Statement.pdf', 'Letter_Request_Form.pdf'] },
      ),
    },
    {
      title: 'ResidencyCAS without statement',
      now: '2026-06-10T12:00:00-04:00',
      state: (state) => {
        state.applicant.specialty = 'Emergency Medicine';
      },
      draft: toWriter(
        'Smith',
        'Packet',
        'For the letter you find my CV attached. ResidencyCAS will write to you; AAMC ID 12345678, by August 25.',
        { attachments: ['Rao_CV.pdf'] },
      ),
    },
    {
      title: 'links, but no form',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Folder',
        'The CV is at https://share.example/cv, the personal statement at https://share.example/ps. AAMC ID 12345678, date August 25.',
      ),
    },
  ],
  allows: [
    {
      title: 'a date in words',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Packet',
        'Attached are my CV, personal statement and Letter Request Form. My AAMC ID is 12345678; I hope for the letter by the fifth of September.',
        { attachments: ['Rao_CV.pdf', 'Rao_Personal_Statement.pdf', 'Letter_Request_Form.pdf'] },
      ),
    },
    {
      title: 'everything',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Packet',
        'Attached are my CV, personal statement and Letter Request Form. My AAMC ID is 1234 5678, and August 25 would be ideal.',
        { attachments: ['Rao_CV.pdf', 'Rao_Personal_Statement.pdf', 'Letter_Request_Form.pdf'] },
      ),
    },
    {
      title: 'a Letter ID for the form',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Packet',
        'Attached are CV and personal statement. The Letter ID is K2M7-90WT, my AAMC ID 12345678, the date August 25.',
        { attachments: ['Rao_CV.pdf', 'Rao_PS.pdf'] },
      ),
    },
    {
      title: 'links',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Folder',
        'The CV is at https://share.example/cv, the personal statement at https://share.example/ps. Letter ID K2M7-90WT, AAMC ID 12345678, date August 25.',
      ),
    },
    {
      title: 'one archive',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Packet',
        'All papers for the letter are in the archive. AAMC ID 12345678, by August 25.',
        { attachments: ['Rao_packet.zip'] },
      ),
    },
    {
      title: 'ResidencyCAS needs no form',
      now: '2026-06-10T12:00:00-04:00',
      state: (state) => {
        state.applicant.specialty = 'OB-GYN';
      },
      draft: toWriter(
        'Smith',
        'Packet',
        'Attached are CV and personal statement. ResidencyCAS will write to you. AAMC ID 12345678, by August 25.',
        { attachments: ['Rao_CV.pdf', 'Rao_PS.pdf'] },
      ),
    },
    {
      title: 'a first request with a CV',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics? My CV is attached.',
        { attachments: ['Rao_CV.pdf'] },
      ),
    },
    {
      title: 'a first request with two papers for reference',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter of recommendation',
        'Would you be willing to write me a strong letter for pediatrics? My CV and personal statement are attached for your reference, and I would be grateful to have it by September 5.',
        {
          attachments: ['CV.pdf', 'Personal statement.pdf'],
          to: [{ name: 'Lena Park', email: 'lpark@hillside.example' }],
        },
      ),
    },
    {
      title: 'a paper that was asked for',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter('Smith', 'Re: Your CV', 'Here is the CV.', {
        isReply: true,
        attachments: ['Rao_CV.pdf'],
      }),
    },
    {
      title: 'a corrected CV',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Corrected CV',
        'The attached CV is corrected: the poster was in 2025.',
        { attachments: ['Rao_CV_2.pdf'] },
      ),
    },
    {
      title: 'how the portal works',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Re: The form',
        'The Letter ID is printed at the lower edge of the form.',
        { isReply: true },
      ),
    },
  ],
});
