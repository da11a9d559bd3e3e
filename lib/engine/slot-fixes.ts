import type { Fix } from '../draft/draft.ts';
import { title } from '../draft/slots.ts';
import type { Doc } from './doc.ts';
import { replaceSpan } from './mend.ts';
import { programOf } from './recipients.ts';
import type { Context, Hit } from './rule.ts';

/** Fills a slot with what the page or the record tells: the greeting's first, then what the slot asks for by its own words. */
export function slotFixes(hit: Hit, doc: Doc, context: Context): Fix[] {
  const slot = doc.draft[hit.field].slice(hit.start, hit.end);
  const filling = isInGreeting(hit, doc)
    ? recipientFor(slot, hit, doc)
    : (fillings.find(({ asks }) => asks.test(slot))?.from(context) ?? '').trim();
  if (!filling || repeats(filling, doc.draft[hit.field].slice(hit.end))) return [];
  return [{ label: `Write “${filling}”`, edits: [replaceSpan(hit, filling)] }];
}

/** What a slot asks for, and where that is known from. */
const fillings: readonly { asks: RegExp; from(context: Context): string }[] = [
  { asks: /\baamc\b/i, from: ({ facts }) => facts.applicant.aamcId },
  {
    asks: /\b(?:your|my|applicant(?:['’]s)?) (?:full )?name\b/i,
    from: ({ doc, facts }) => doc.draft.from.name.trim() || facts.applicant.name,
  },
  {
    asks: /^\W*(?:(?:the|your|name of(?: the)?) )?(?:residency |residency_)?program(?:me)?(?:[ _-]?name)?\W*$/i,
    from: ({ recipients }) => programOf(recipients)?.name ?? '',
  },
  {
    asks: /^\W*(?:(?:the|your|name of(?: the)?) )?(?:hospital|institution|university)(?:[ _-]?name)?\W*$/i,
    from: ({ recipients }) => programOf(recipients)?.institution ?? '',
  },
  {
    asks: /^\W*(?:your |the |my )?specialt?(?:y|ity)(?:[ _-]?name)?\W*$/i,
    from: ({ facts, recipients }) => programOf(recipients)?.specialty || facts.applicant.specialty,
  },
];

/** Whether what follows says the end of the filling again: `[Program Name] program`. */
function repeats(filling: string, after: string): boolean {
  const last = /\p{L}+$/u.exec(filling)?.[0].toLowerCase() ?? '';
  const next = /^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  return next !== undefined && next === last;
}

function isInGreeting({ field, start, end }: Hit, { own: { greeting } }: Doc): boolean {
  return field === 'body' && greeting !== null && start >= greeting.start && end <= greeting.end;
}

/** The name of a draft's one recipient as a greeting says it: the surname behind a title. */
function recipientFor(slot: string, { start }: Hit, { draft, own }: Doc): string {
  const only = draft.to.length === 1 ? (draft.to[0]?.name.trim() ?? '') : '';
  const parts = only.replace(/^(?:dr|prof|mr|mrs|ms)\.?\s+|,.*$/gi, '').split(/\s+/);
  if (parts.length < 2 || !/name|xx|_|recipient|director|doctor/i.test(slot)) return '';
  const before = draft.body.slice(own.greeting?.start ?? 0, start);
  const isTitled = new RegExp(`\\b${title}\\s*$`, 'i').test(before);
  return isTitled ? (parts.at(-1) ?? '') : parts.join(' ');
}
