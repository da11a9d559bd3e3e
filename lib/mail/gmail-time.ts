/**
 * When Gmail received a mail, from the id that its page gives it (`#msg-f:` and a number): the number is the moment in
 * milliseconds since 1970, before twenty bits that are counted on. Not documented by Google; found by those who read mailboxes
 * as evidence (https://www.metaspike.com/dates-gmail-message-id-thread-id-timestamps/) and by the author of an IMAP server, and
 * free of any language. Mails written here (`#msg-a:`) tell no time.
 * @returns milliseconds since 1970; null where the id holds no moment
 */
export function receivedAt(id: string): number | null {
  const digits = /^#?msg-f:(\d{1,20})$/.exec(id)?.[1];
  if (digits === undefined) return null;
  const at = Number(BigInt(digits) >> 20n);
  return at >= firstMail ? at : null;
}

/** Gmail opened in April 2004. */
const firstMail = Date.UTC(2004, 3);
