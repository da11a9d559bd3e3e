import { rules } from '../../rules/index.ts';
import type { Draft, Finding } from '../draft/draft.ts';
import type { CheckResult } from '../engine/check.ts';
import type { DraftDismissals } from './dismissals.ts';
import { placeOf } from './place.ts';
import type { ShownFinding } from './view.ts';

const titles = new Map(rules.map((rule) => [rule.id, rule.title]));

/** What of a check the user is shown: no rule that is off, nothing dismissed, and of the subject what the body no longer says. */
export function shownOf(
  { echoes, findings }: CheckResult,
  draft: Draft,
  rulesOff: readonly string[],
  dismissals: DraftDismissals,
): readonly ShownFinding[] {
  const isOn = ({ rule }: Finding) => !rulesOff.includes(rule);
  const told = asShown(findings.filter(isOn), draft);
  const echoed = asShown(echoes.filter(isOn), draft);
  // One list: what was dismissed in the body must not take its echo along.
  const left = dismissals.without([...told, ...echoed]);
  const stillTold = new Set(left.filter((each) => told.includes(each)).map(({ rule }) => rule));
  return left.filter((each) => told.includes(each) || !stillTold.has(each.rule));
}

/** Gives each finding a title and a key that stays while its words stay, wherever they move. */
function asShown(findings: readonly Finding[], draft: Draft): ShownFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = `${finding.rule}|${finding.field}|${finding.quote}`;
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    const { rule, severity, field, start, end, quote, message, source } = finding;
    return {
      ...{ rule, severity, field, start, end, quote, message, source },
      key: `${words}|${nth}`,
      title: titles.get(rule) ?? rule,
      // Made when they are looked at, as the fixes are in the finding itself.
      get dismissedAs() {
        const text = draft[field];
        // Files and people are what they are wherever they stand.
        return typeof text === 'string'
          ? placeOf(text, finding)
          : placeOf(quote, { start: 0, end: quote.length });
      },
      get fixes() {
        return finding.fixes;
      },
    };
  });
}

/** Whether two lists read the same to the user; offsets may differ. */
export function readsTheSame(a: readonly ShownFinding[], b: readonly ShownFinding[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        one.key === other.key &&
        one.severity === other.severity &&
        one.message === other.message
      );
    })
  );
}
