import type { MailHost } from '../settings/settings.ts';

/** Both hosts open a new mail from an address: without a server's refusal up to about this length. */
const longest = 8000;

/**
 * The address that opens a new mail in the applicant's mail. A body that would make it longer than the hosts accept is
 * left out.
 */
export function composeAddress(
  host: MailHost,
  { to, subject, body }: { to: string; subject: string; body: string },
): string {
  const address = (text: string) =>
    host === 'gmail'
      ? `https://mail.google.com/mail/?view=cm&fs=1${query({ to, su: subject, body: text })}`
      : `https://outlook.office.com/mail/deeplink/compose?${query({ to, subject, body: text }).slice(1)}`;
  const whole = address(body);
  return whole.length <= longest ? whole : address('');
}

// A space has to be %20: Outlook shows a plus sign as it is.
function query(fields: Record<string, string>): string {
  return Object.entries(fields)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `&${name}=${encodeURIComponent(text.toWellFormed())}`)
    .join('');
}
