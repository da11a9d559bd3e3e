import { type Severity, severities } from '../lib/draft/draft.ts';
import { inboundTitles } from '../lib/inbound/answer.ts';
import type { ComposeView } from '../lib/page/view.ts';

/** How the product names a severity: of one finding, of several as a heading, and counted in a sentence. */
export const severityWords: Readonly<
  Record<Severity, { one: string; heading: string; counted: (count: number) => string }>
> = {
  violation: { one: 'Violation', heading: 'Violations', counted: plural('violation') },
  warning: { one: 'Warning', heading: 'Warnings', counted: plural('warning') },
  advice: {
    one: 'Advice',
    heading: 'Advice',
    counted: (count) => `${count} ${count === 1 ? 'piece' : 'pieces'} of advice`,
  },
  notice: { one: 'Notice', heading: 'Notices', counted: plural('notice') },
};

export interface Group<T> {
  severity: Severity;
  findings: T[];
}

/** Findings by severity, gravest first, without empty groups; the order inside a group stays. */
export function bySeverity<T extends { severity: Severity }>(findings: readonly T[]): Group<T>[] {
  return severities
    .map((severity) => ({
      severity,
      findings: findings.filter((finding) => finding.severity === severity),
    }))
    .filter((group) => group.findings.length > 0);
}

/** "1 violation, 2 warnings", or "nothing found". */
export function summary(findings: readonly { severity: Severity }[]): string {
  const parts = bySeverity(findings).map((group) =>
    severityWords[group.severity].counted(group.findings.length),
  );
  return parts.join(', ') || 'nothing found';
}

function plural(noun: string): (count: number) => string {
  return (count) => `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** All that is said of a compose: its findings, and what the mail that it answers asks for. */
export function saidOf({ findings, inbound }: ComposeView): { severity: Severity }[] {
  return [...findings, ...inboundTitles(inbound).map(() => ({ severity: 'notice' as const }))];
}
