import type { Audience, Person } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import { readAudience } from './read-audience.ts';
import type { Recipient } from './recipients.ts';

/** At a program's own domain less is needed than from a stranger's address (log odds). */
const enoughAtDomain = -1;

/**
 * Whom a draft is written to: an exactly stored address in To, then in Cc and Bcc; then a stored domain, if the draft
 * itself reads like a mail to a program; then the draft alone; unclear is `other`.
 */
export function audienceOf(doc: Omit<Doc, 'audience'>, recipients: readonly Recipient[]): Audience {
  const to = recipients.filter(({ field }) => field === 'to');
  const copied = recipients.filter(({ field }) => field !== 'to');
  const stored = storedAs(to) ?? storedAs(copied);
  if (stored && stored !== 'both') return stored;
  if (to.length > 0 && to.every(({ person }) => isMatchOffice(person))) return 'other';
  const read = readAudience(doc);
  // Somebody may teach at a program and write a letter too: then the words tell which of the two is meant.
  if (stored) return read.writer > read.program ? 'writer' : 'program';
  if (to.some(({ by }) => by === 'domain'))
    return read.program > enoughAtDomain && read.program >= read.writer
      ? 'program'
      : read.audience === 'writer'
        ? 'writer'
        : 'other';
  return read.audience;
}

/** Those who run the Match, the exams and the application services: a question to them is asked of no program. */
function isMatchOffice({ name, email }: Person): boolean {
  return matchOffices.test(name) || matchOffices.test(email.slice(email.indexOf('@') + 1));
}

const matchOffices =
  /\b(?:nrmp|ecfmg|intealth|aamc|acgme|eras|residencycas|liaison(?:edu)?|thalamus|sfmatch|usmle|nbme|prometric)\b/i;

function storedAs(recipients: readonly Recipient[]): Audience | 'both' | null {
  const exact = recipients.filter(({ by }) => by === 'address' || by === 'name');
  if (exact.some(({ programs, writer }) => programs.length > 0 && !writer)) return 'program';
  if (exact.some(({ programs, writer }) => programs.length > 0 && writer)) return 'both';
  return exact.some(({ writer }) => writer) ? 'writer' : null;
}
