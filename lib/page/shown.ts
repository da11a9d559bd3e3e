import { rules } from '../../rules/index.ts';
import type { Finding } from '../draft/draft.ts';
import type { ShownFinding } from './view.ts';

const titles = new Map(rules.map((rule) => [rule.id, rule.title]));

/** Gives each finding a title and a key that stays while its words stay, wherever they move. */
export function asShown(findings: readonly Finding[]): ShownFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = `${finding.rule}|${finding.field}|${finding.quote}`;
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    const { rule, severity, field, start, end, quote, message, source } = finding;
    return {
      ...{ rule, severity, field, start, end, quote, message, source },
      key: `${words}|${nth}`,
      dismissedAs: nth === 0 ? quote : `${quote} (${nth + 1})`,
      title: titles.get(rule) ?? rule,
      // Made when they are looked at, as in the finding itself.
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
