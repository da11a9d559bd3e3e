import type { Hit, Rule } from './rule.ts';

interface Found {
  rule: Rule;
  hit: Hit;
}

/**
 * Which rule speaks where two meet on the same words, as the catalogue decides: a bargain contains the request and the
 * promise, a request for a commitment contains the question, pressure contains the request inside its clause. Nor is praise
 * generic whose particular is still to be filled in.
 */
const swallows: Readonly<Record<string, readonly string[]>> = {
  'rank-bargain': [
    'commitment-request',
    'intent-statement',
    'rank-inquiry',
    'leverage',
    'status-pressure',
    'pleading',
  ],
  'commitment-request': ['rank-inquiry', 'status-pressure', 'pleading'],
  leverage: ['rank-inquiry', 'commitment-request', 'status-pressure', 'pleading'],
  'rank-inquiry': ['status-pressure', 'pleading'],
  'letter-visa': ['letter-drafting', 'weak-letter-request'],
  'letter-recycled': ['weak-letter-request', 'letter-access'],
  'letter-drafting': ['weak-letter-request', 'letter-access'],
  'letter-access': ['weak-letter-request'],
  'letter-demanding': ['weak-letter-request'],
  placeholder: ['generic-greeting', 'unprofessional-style', 'generic-praise'],
};

/** Drops what a stronger reading of the same words contains, and the second of two overlapping hits of one rule. */
export function withoutSwallowed(found: readonly Found[]): Found[] {
  return found.filter(
    (one, i) =>
      !found.some((other, j) => i !== j && meet(one.hit, other.hit) && wins(other, one, j < i)),
  );
}

function wins(other: Found, one: Found, earlier: boolean): boolean {
  if (other.rule === one.rule) return earlier;
  return swallows[other.rule.id]?.includes(one.rule.id) ?? false;
}

function meet(a: Hit, b: Hit): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}
