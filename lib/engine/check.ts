import { rules } from '../../rules/index.ts';
import {
  type Audience,
  type Draft,
  type Finding,
  type Fix,
  fields,
  type Kind,
} from '../draft/draft.ts';
import { isMeaning } from '../model/meanings.ts';
import { audienceOf } from './audience.ts';
import { type Doc, readDoc } from './doc.ts';
import type { Facts } from './facts.ts';
import { findIn } from './find.ts';
import { kindOf } from './kind.ts';
import { withoutSwallowed } from './precedence.ts';
import type { Hit, Rule } from './rule.ts';

export interface CheckResult {
  audience: Audience;
  kind: Kind;
  /** Sorted by field, start, rule; none twice. */
  findings: Finding[];
}

/** Reads a draft and reports what its writer should know. Pure; never throws on any text; linear in its length. */
export function check(draft: Draft, facts: Facts, now: Date): CheckResult {
  const read = readDoc(draft);
  const doc: Doc = { ...read, audience: audienceOf(read, facts) };
  const found = rules
    .filter((rule) => rule.audience.includes(doc.audience))
    .flatMap((rule) => hitsOf(rule, doc, facts, now).map((hit) => ({ rule, hit })));
  const findings = withoutSwallowed(found).map(({ rule, hit }) => findingOf(rule, hit, doc));
  findings.sort(byPlace);
  return { audience: doc.audience, kind: kindOf(doc, findings), findings };
}

function hitsOf(rule: Rule, doc: Doc, facts: Facts, now: Date): readonly Hit[] {
  const found: Hit[] = [];
  if (rule.inSentence)
    for (const block of doc.blocks)
      for (const mark of findIn(rule, block.paragraph, block.field))
        found.push({
          field: block.field,
          start: block.start + mark.start,
          end: block.start + mark.end,
        });
  const told = isMeaning(rule.id) ? withoutEcho(found) : found;
  return rule.inDraft ? rule.inDraft(doc, told, facts, now) : told;
}

/** A subject that only announces what the body says is no second finding. */
function withoutEcho(found: readonly Hit[]): readonly Hit[] {
  const inBody = found.filter((hit) => hit.field === 'body');
  return inBody.length > 0 ? inBody : found;
}

/** The fixes are made when somebody looks at them: most findings are only underlined. */
function findingOf(rule: Rule, hit: Hit, doc: Doc): Finding {
  const { field, start, end } = hit;
  let fixes: Fix[] | null = null;
  return {
    rule: rule.id,
    severity: rule.severity,
    field,
    start,
    end,
    quote: doc.draft[field].slice(start, end),
    message: rule.message,
    source: rule.source,
    get fixes() {
      fixes ??= rule.fixes?.(hit, doc) ?? [];
      return fixes;
    },
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    fields.indexOf(a.field) - fields.indexOf(b.field) ||
    a.start - b.start ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
