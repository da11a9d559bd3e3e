import type { Program } from '../../../lib/state/records.ts';

/** What the specialty's own body says of mails after the interview. */
export function PolicyDefault(_: { program: Program }) {
  return null;
}
