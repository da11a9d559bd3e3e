import { isPublicDomain } from '../../../lib/ledger/contacts.ts';
import { split } from './split.ts';

/** What is wrong with a list of e-mail addresses, or ''. */
export function addressesFault(text: string): string {
  const wrong = split(text).find((each) => !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(each));
  return wrong === undefined ? '' : `“${wrong}” is not an e-mail address.`;
}

/** What is wrong with a list of mail domains, or ''. */
export function domainsFault(text: string): string {
  const domains = split(text).map(plainDomain);
  const wrong = domains.find((each) => !/^[^\s.]+(?:\.[^\s.]+)*\.[^\s.]{2,}$/.test(each));
  if (wrong !== undefined) return `“${wrong}” is not a domain, as hospital.example is one.`;
  const anybody = domains.find(isPublicDomain);
  return anybody === undefined ? '' : `At ${anybody} anybody has an address.`;
}

/** The domain in an address of a mailbox or a page. */
export function plainDomain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');
}
