import type { Person } from './draft.ts';

/** Reads `Name <a@b>`, `"Name" <a@b>`, `a@b` or a bare name. An address that is not there stays empty. */
export function parsePerson(text: string): Person {
  const clean = text.replace(/[\u200b\ufeff]/g, '').trim();
  const bracketed = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>[;,]?$/.exec(clean);
  if (bracketed) return { name: unquoted(bracketed[1] ?? ''), email: bracketed[2] ?? '' };
  const bare = /^[^\s@<>]+@[^\s@<>;,]+/.exec(clean);
  return bare ? { name: '', email: bare[0] } : { name: unquoted(clean), email: '' };
}

/** People that are being typed into a field of recipients: what is no whole address is nobody yet. */
export function typedPeople(text: string): Person[] {
  return text
    .split(/[,;]/)
    .map(parsePerson)
    .filter(({ email }) => /@[^@\s]+\.\p{L}{2,}$/u.test(email));
}

function unquoted(name: string): string {
  return name.replace(/^["']|["']$/g, '').trim();
}
