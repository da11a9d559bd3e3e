import type { Doc } from './doc.ts';
import type { Facts } from './facts.ts';
import { isMeant, mentionsIn } from './program-mentions.ts';
import type { Recipient } from './recipients.ts';

/** The recipients, where one of several programs has only the one that the draft names. */
export function asNamed(
  recipients: readonly Recipient[],
  doc: Doc,
  facts: Facts,
): readonly Recipient[] {
  if (recipients.every(({ programs }) => programs.length < 2)) return recipients;
  const named = mentionsIn(doc, facts).filter(isMeant);
  return recipients.map((recipient) => {
    const meant = recipient.programs.filter((program) =>
      named.some(({ called }) => {
        const theirs = called.filter((each) => recipient.programs.includes(each.program));
        return theirs.length > 0 && theirs.every((each) => each.program === program);
      }),
    );
    return meant.length === 1 ? { ...recipient, programs: meant } : recipient;
  });
}
