import type { Draft, Person } from '../draft/draft.ts';
import type { Contact, Program, Writer } from '../state/records.ts';
import { directoryOf, type Entry } from './directory.ts';
import type { Facts } from './facts.ts';

/** Somebody the draft goes to, and who that is on record. */
export interface Recipient {
  readonly field: 'to' | 'cc' | 'bcc';
  readonly index: number;
  readonly person: Person;
  /** How the record was found; `name` is a guess, made only where the page shows no address. */
  readonly by: 'address' | 'domain' | 'name' | null;
  /** The programs that this may be: more than one where programs share a domain, or their people a name. */
  readonly programs: readonly Program[];
  readonly contact: Contact | null;
  readonly writer: Writer | null;
  /** Those on record who have the name, where the page shows nothing else and they are several. */
  readonly namesakes: readonly Entry[];
}

const fields = ['to', 'cc', 'bcc'] as const;

/** Who was looked up last: the lists stay the same while the text is written. */
const lookedUp = new WeakMap<Facts, Pick<Draft, 'to' | 'cc' | 'bcc'> & { found: Recipient[] }>();

/** Looks up everybody in To, Cc and Bcc, in this order. */
export function recipientsOf(draft: Draft, facts: Facts): readonly Recipient[] {
  const last = lookedUp.get(facts);
  if (last && fields.every((field) => last[field] === draft[field])) return last.found;
  const found = fields.flatMap((field) =>
    draft[field].map((person, index) => ({ field, index, person, ...lookUp(person, facts) })),
  );
  const { bcc, cc, to } = draft;
  lookedUp.set(facts, { to, cc, bcc, found });
  return found;
}

/**
 * The program that a mail is for: of an exactly stored address in To, then in Cc and Bcc, then of a name, then of a domain
 * that one stored program has. Null where it is unknown or could be several.
 */
export function programOf(recipients: readonly Recipient[]): Program | null {
  const exact = recipients.filter(({ by, programs }) => by === 'address' && programs.length > 0);
  const sure = (by: Recipient['by']) =>
    recipients.find((each) => each.by === by && each.programs.length === 1);
  const best =
    exact.find(({ field }) => field === 'to') ?? exact[0] ?? sure('name') ?? sure('domain');
  return best?.programs.length === 1 ? (best.programs[0] ?? null) : null;
}

/** The writer that a mail is for: of an exactly stored address, then of a name; To before Cc and Bcc. */
export function writerOf(recipients: readonly Recipient[]): Writer | null {
  const known = recipients.filter(({ writer }) => writer !== null);
  return (known.find(({ by }) => by === 'address') ?? known[0])?.writer ?? null;
}

type Found = Omit<Recipient, 'field' | 'index' | 'person'>;

function lookUp({ email: address, name }: Person, facts: Facts): Found {
  const directory = directoryOf(facts);
  const email = address.trim().toLowerCase();
  if (email === '') {
    const named = directory.byName(name);
    if (named) return { by: named.programs.length > 0 || named.writer ? 'name' : null, ...named };
  }
  const found = directory.byAddress(email);
  if (found) return { by: 'address', ...found, namesakes: [] };
  const programs = directory.byDomain(email.slice(email.lastIndexOf('@') + 1));
  const by = programs.length > 0 ? 'domain' : null;
  return { by, programs, contact: null, writer: null, namesakes: [] };
}
