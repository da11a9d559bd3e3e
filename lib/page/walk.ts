import { Caret } from './caret.ts';
import type { Session } from './session.ts';

/** Where the walk along the findings of a draft has led, and where the caret stood then. */
const led = new WeakMap<Session, { key: string; caret: number }>();

/** The user is shown a finding; the walk goes on from there for as long as the caret is not moved. */
export function walkedTo(session: Session, key: string): void {
  led.set(session, { key, caret: Caret.offsetIn(session) });
}

/** The next finding, or the one before: from the open card, else from where the walk was left, else from the caret. */
export function nextKey(session: Session, step: 1 | -1, open: string | null): string {
  const { findings } = session;
  const caret = Caret.offsetIn(session);
  const last = led.get(session);
  const from = open ?? (last?.caret === caret ? last.key : null);
  const current = findings.findIndex(({ key }) => key === from);
  const after = findings.findIndex(({ field, start }) => field !== 'body' || start >= caret);
  const next =
    current >= 0 ? current + step : (after < 0 ? findings.length : after) - (step > 0 ? 0 : 1);
  return findings[(next + findings.length) % findings.length]?.key ?? '';
}
