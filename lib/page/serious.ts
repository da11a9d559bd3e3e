import { type Finding, severities } from '../draft/draft.ts';

/** Findings for which a mail is held before it is sent. */
function isSerious({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'violation' || severity === 'warning';
}

/** Those findings, gravest first; alike ones in the order of the draft. */
export function seriousOf<T extends Pick<Finding, 'severity'>>(findings: readonly T[]): T[] {
  return severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && isSerious(finding)),
  );
}
