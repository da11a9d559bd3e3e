import type { Audience, Draft, Finding, Kind } from '../draft/draft.ts';
import { rules } from '../../rules/index.ts';
import type { Facts } from './facts.ts';

export interface CheckResult {
  audience: Audience;
  kind: Kind;
  /** Sorted by field, start, rule; none twice. */
  findings: Finding[];
}

/** Reads a draft and reports what its writer should know. Pure; never throws on any text; linear in its length. */
export function check(draft: Draft, facts: Facts, now: Date): CheckResult {
  const audience: Audience = 'program';
  const doc = { draft, audience };
  const findings = rules.flatMap((rule) =>
    rule.find(doc, facts, now).map((hit): Finding => {
      const field = hit.field ?? 'body';
      return {
        rule: rule.id,
        severity: rule.severity,
        field,
        start: hit.start,
        end: hit.end,
        quote: draft[field].slice(hit.start, hit.end),
        message: rule.message,
        source: rule.source,
        fixes: hit.fixes ?? [],
      };
    }),
  );
  return { audience, kind: 'other', findings };
}
