/** Where, in a mail in plain text, the signature or the quoted mail begins. */
const foreign = /^(?:-- ?$|>|.*:\n+>)/m;

/** How much of a plain mail is the user's own: up to the signature or the quoted mail. */
export function ownPart(value: string): number {
  return foreign.exec(value)?.index ?? value.length;
}
