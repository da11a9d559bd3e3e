import type { Person } from '../../../lib/draft/draft.ts';
import { parsePerson } from '../../../lib/draft/person.ts';
import { isPublicDomain } from '../../../lib/ledger/contacts.ts';
import { split } from './split.ts';

const address = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/;

/** What is wrong with a list of e-mail addresses, or ''. */
export function addressesFault(text: string): string {
  const wrong = split(text).find((each) => !address.test(each));
  return wrong === undefined ? '' : `“${wrong}” is not an e-mail address.`;
}

/** Who is meant in a field for one address: mail programs copy it with the name, a link with `mailto:`. */
export function personIn(text: string): Person {
  if (text.includes('<')) return parsePerson(text);
  return { name: '', email: text.trim().replace(/^mailto:|[;,]$/gi, '') };
}

/** What is wrong with a field for one e-mail address, or ''. */
export function addressFault(text: string): string {
  const wanted = text.trim();
  if (wanted === '' || address.test(personIn(wanted).email)) return '';
  return `“${wanted}” is not an e-mail address.`;
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
