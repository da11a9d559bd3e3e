import { emptyDraft, type Finding } from '../../lib/draft/draft.ts';
import { check } from '../../lib/engine/check.ts';
import { clockHere } from '../../lib/engine/clock.ts';
import { factsOf } from '../../lib/engine/facts.ts';
import { emptyState } from '../../lib/state/empty.ts';
import { greeting, question, slot } from './mail.ts';

function findingsIn(body: string): Finding[] {
  const { findings } = check(
    { ...emptyDraft, body },
    factsOf(emptyState(new Date())),
    clockHere(new Date()),
  );
  return findings;
}

/** The labels of the fixes of what the rules find in a body. */
export function fixesIn(body: string): string[] {
  return findingsIn(body).flatMap(({ fixes }) => fixes.map(({ label }) => label));
}

/** What the rules mark in a body, as `Mail.underlined` gives it. The tests of the rules say whether they are right. */
export function marksIn(body: string): string[] {
  return findingsIn(body)
    .filter(({ field, start, end }) => field === 'body' && end > start)
    .map(({ severity, quote }) => `${severity}: ${quote}`)
    .sort();
}

/** What is marked in `question`, which is a violation. */
export const marked = onlyMark(`${greeting} ${question}`, 'violation');
export const markedWords = marked.slice('violation: '.length);

/** What is marked in `slot`, which is a warning. */
export const slotMarked = onlyMark(`${greeting} ${slot}`, 'warning');

function onlyMark(body: string, severity: string): string {
  const [mark, ...more] = marksIn(body);
  if (!mark?.startsWith(severity) || more.length > 0)
    throw new Error(`The rules no longer mark one ${severity} in: ${body}`);
  return mark;
}
