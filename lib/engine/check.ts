import { contextRules, phraseRules } from '../../rules/index.ts';
import {
  type Audience,
  type Draft,
  type Edit,
  type Finding,
  type Fix,
  fields,
  type Kind,
} from '../draft/draft.ts';
import { mended } from '../draft/mended.ts';
import { type SeenDraft, seenDraft } from '../draft/visible.ts';
import { isMeaning } from '../model/meanings.ts';
import { foundAsRead } from './addressed.ts';
import { audienceOf } from './audience.ts';
import type { Clock } from './clock.ts';
import { type Block, type Doc, readDoc } from './doc.ts';
import type { Facts } from './facts.ts';
import { housesOf } from './house-names.ts';
import { kindOf } from './kind.ts';
import { asNamed } from './named-recipients.ts';
import type { Found } from './paragraph.ts';
import { withoutSwallowed } from './precedence.ts';
import { programOf, type Recipient, recipientsOf } from './recipients.ts';
import type { Context, Hit, Mark, Rule, RuleText } from './rule.ts';

export interface CheckResult {
  audience: Audience;
  kind: Kind;
  /** Whom it goes to, as far as that is on record. */
  recipients: readonly Recipient[];
  /** Sorted by field, start, rule; none twice. */
  findings: Finding[];
  /** What the subject says that the body says too: told only once nobody is told of the body's. */
  echoes: readonly Finding[];
}

/** Reads a draft and reports what its writer should know. Pure; never throws on any text; linear in its length. */
export function check(draft: Draft, facts: Facts, clock: Clock): CheckResult {
  const seen = seenDraft(draft);
  if (!seen) return checkSeen(draft, facts, clock);
  const result = checkSeen(seen.draft, facts, clock);
  const placed = (each: Finding) => placedIn(draft, seen, each);
  return { ...result, findings: result.findings.map(placed), echoes: result.echoes.map(placed) };
}

function checkSeen(draft: Draft, facts: Facts, clock: Clock): CheckResult {
  const onRecord = recipientsOf(draft, facts);
  const read = readDoc(withPlainSpaces(draft));
  const doc: Doc = { ...read, audience: audienceOf(read, onRecord) };
  const recipients = asNamed(onRecord, doc, facts);
  const program = programOf(recipients);
  const rules = ofPhrases[doc.audience];
  const hits = new Map<string, Hit[]>();
  const houses = doc.audience === 'program' ? housesOf(recipients) : '';
  for (const block of doc.blocks)
    if (!isAnswered(block, draft))
      addHits(hits, block, foundAsRead(rules, block, facts, program, houses));
  const parted = rules.map((rule) => partedOf(rule, hits.get(rule.id) ?? none));
  const found = withoutSwallowed(
    parted.flatMap(({ rule, fresh }) =>
      (rule.inDraft?.(doc, fresh) ?? fresh).map((hit) => ({ rule, hit })),
    ),
  );
  const said = (id: string) => found.flatMap(({ rule, hit }) => (rule.id === id ? [hit] : []));
  const kind = kindOf(doc, recipients, (rule) => said(rule).length > 0);
  const context: Context = { doc, facts, clock, kind, recipients, said };
  const told = (rule: Rule, hit: Hit, makeFixes: () => Fix[]) =>
    findingOf(rule, { ...rule.wording?.(context), ...hit }, draft, makeFixes);
  const fixesOf = (rule: Rule, hit: Hit) => rule.fixes?.(hit, doc, context) ?? [];
  const findings: Finding[] = [
    ...found.map(({ rule, hit }) => told(rule, hit, () => harmless(rule.id, fixesOf(rule, hit)))),
    ...ofContext[doc.audience].flatMap((rule) =>
      rule
        .inContext(context)
        .map((mark) => findingOf(rule, mark, draft, () => harmless(rule.id, mark.fixes?.() ?? []))),
    ),
  ];
  findings.sort(byPlace);
  const echoes: readonly Finding[] = parted
    // Where nothing of it stands in the draft as a whole, nothing is repeated.
    .filter(({ rule }) => said(rule.id).length > 0)
    .flatMap(({ rule, repeated }) =>
      repeated.map((hit) =>
        told(rule, hit, () =>
          fixesOf(rule, hit).filter((fix) => {
            const after = checkSeen(mended(draft, fix), facts, clock);
            return isBetter(
              rule.id,
              [...findings, ...echoes],
              [...after.findings, ...after.echoes],
            );
          }),
        ),
      ),
    );
  const harmless = (rule: string, fixes: readonly Fix[]) =>
    fixes.flatMap((fix) => {
      const after = checkSeen(mended(draft, fix), facts, clock);
      if (isBetter(rule, findings, after.findings)) return [fix];
      if (fix.edits.some(({ field }) => field === 'subject')) return [];
      // What the subject says too is told from then on: it is mended with the body.
      const echo = after.findings.find((each) => each.rule === rule && each.field === 'subject');
      const [more] = echo?.fixes ?? [];
      if (!more) return [];
      const both = { ...fix, edits: [...fix.edits, ...more.edits] };
      const afterBoth = checkSeen(mended(draft, both), facts, clock);
      return isBetter(rule, findings, afterBoth.findings) ? [both] : [];
    });
  return { audience: doc.audience, kind, recipients, findings, echoes };
}

/** No-break spaces come with pasted text and mean no more than others; offsets stay. */
function withPlainSpaces(draft: Draft): Draft {
  if (!draft.body.includes('\u00a0') && !draft.subject.includes('\u00a0')) return draft;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return { ...draft, body: plain(draft.body), subject: plain(draft.subject) };
}

/** Whether a fix has taken a finding of its rule away and brought none of another. */
function isBetter(rule: string, before: readonly Finding[], after: readonly Finding[]): boolean {
  const count = (findings: readonly Finding[], id: string) =>
    findings.filter((each) => each.rule === id).length;
  return (
    count(after, rule) < count(before, rule) &&
    after.every((each) => count(after, each.rule) <= count(before, each.rule))
  );
}

/** The rules that speak to each audience: always the same lists, by which a paragraph keeps what they found. */
function byAudience<Each extends RuleText>(
  all: readonly Each[],
): Record<Audience, readonly Each[]> {
  const of = (audience: Audience) => all.filter((rule) => rule.audience.includes(audience));
  return { program: of('program'), writer: of('writer'), other: of('other') };
}

const ofPhrases = byAudience(phraseRules);
const ofContext = byAudience(contextRules);

/** Whether it is the subject of the mail that is answered: the other side's words. */
function isAnswered({ field, start }: Block, { isReply }: Draft): boolean {
  return field === 'subject' && isReply && start > 0;
}

/** Adds what was found in a block of the draft, by rule. */
function addHits(hits: Map<string, Hit[]>, { field, start }: Block, found: Found): void {
  for (const [rule, marks] of found) {
    const all = hits.get(rule) ?? [];
    for (const mark of marks) all.push({ field, start: start + mark.start, end: start + mark.end });
    hits.set(rule, all);
  }
}

const none: readonly Hit[] = [];

interface Parted {
  readonly rule: Rule;
  readonly fresh: readonly Hit[];
  /** In a subject that only announces what the body says: no second finding. */
  readonly repeated: readonly Hit[];
}

function partedOf(rule: Rule, found: readonly Hit[]): Parted {
  const inBody = found.filter(({ field }) => field === 'body');
  if (!isMeaning(rule.id) || inBody.length === 0 || inBody.length === found.length)
    return { rule, fresh: found, repeated: none };
  return { rule, fresh: inBody, repeated: found.filter(({ field }) => field !== 'body') };
}

/** The fixes are made when somebody looks at them: most findings are only underlined. */
function findingOf(
  rule: Pick<RuleText, 'id' | 'severity' | 'message' | 'source'>,
  mark: Mark,
  draft: Draft,
  makeFixes: () => Fix[],
): Finding {
  const { field, start, end } = mark;
  let fixes: Fix[] | null = null;
  return {
    rule: rule.id,
    severity: mark.severity ?? rule.severity,
    field,
    start,
    end,
    quote: quoteOf(mark, draft),
    message: mark.message ?? rule.message,
    source: mark.source ?? rule.source,
    get fixes() {
      fixes ??= makeFixes();
      return fixes;
    },
  };
}

/** What was found in a draft as it is seen, as a finding of the draft itself. */
function placedIn(draft: Draft, seen: SeenDraft, finding: Finding): Finding {
  const { field, message, rule: id, severity, source } = finding;
  const placed = (edit: Edit) =>
    'remove' in edit ? edit : { ...edit, ...seen.placeOf(edit.field, edit) };
  return findingOf(
    { id, severity, message, source },
    { field, ...seen.placeOf(field, finding) },
    draft,
    () => finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(placed) })),
  );
}

/** The words marked; of a recipient the address, or the name where the page shows none. */
function quoteOf({ field, start, end }: Mark, draft: Draft): string {
  if (field === 'body' || field === 'subject') return draft[field].slice(start, end);
  const item = draft[field][start];
  return typeof item === 'string' ? item : item?.email || item?.name || '';
}

function byPlace(a: Finding, b: Finding): number {
  return (
    fields.indexOf(a.field) - fields.indexOf(b.field) ||
    a.start - b.start ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
