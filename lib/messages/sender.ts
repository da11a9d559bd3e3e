import type { Side } from './command.ts';

/** What the browser says about where a message comes from. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: unknown;
}

/** The hosts that run the content scripts; the manifest has the same list. */
export const mailHostNames: readonly string[] = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
];

/**
 * Which side a message comes from, or null for anyone else.
 * Outlook's pop-out is about:blank: there the origin speaks instead of the address.
 */
export function sideOf(sender: Sender, self: { id: string; origin: string }): Side | null {
  if (sender.id !== self.id) return null;
  const origin = originOf(sender.url) ?? sender.origin;
  if (origin === undefined) return null;
  if (origin === self.origin) return 'own';
  const fromMail = mailHostNames.some((name) => origin === `https://${name}`);
  return fromMail && sender.tab !== undefined ? 'mail' : null;
}

/** `new URL().origin` is "null" for an extension's page in Node and Firefox alike, so it is put together here. */
function originOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const { protocol, host } = new URL(url);
  return host === '' ? undefined : `${protocol}//${host}`;
}
