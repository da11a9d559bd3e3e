import type { MailHost } from './settings.ts';

/** Both hosts open a new mail from an address: without a server's refusal up to about this length. */
const longest = 8000;

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * The address that opens a new mail in the applicant's mail. A body that would make it longer than the hosts accept is
 * left out.
 */
export function composeAddress(host: MailHost, mail: Mail): string {
  return bodyFits(host, mail) ? whole(host, mail) : whole(host, { ...mail, body: '' });
}

/** Whether a new mail can be opened with its body. */
export function bodyFits(host: MailHost, mail: Mail): boolean {
  return whole(host, mail).length <= longest;
}

function whole(host: MailHost, { to, subject, body }: Mail): string {
  return host === 'gmail'
    ? `https://mail.google.com/mail/?view=cm&fs=1${query({ to, su: subject, body })}`
    : `https://outlook.office.com/mail/deeplink/compose?${query({ to, subject, body }).slice(1)}`;
}

// A space has to be %20: Outlook shows a plus sign as it is.
function query(fields: Record<string, string>): string {
  return Object.entries(fields)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `&${name}=${encodeURIComponent(text.toWellFormed())}`)
    .join('');
}
