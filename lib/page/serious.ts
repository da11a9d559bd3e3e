import type { Finding } from '../draft/draft.ts';

/** Findings for which a mail is held before it is sent. */
export function isSerious({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'violation' || severity === 'warning';
}
