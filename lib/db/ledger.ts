import type { Message } from '../state/records.ts';
import type { Database } from './database.ts';

/** A mail as it is found; what else it holds is checked when it is read. */
export type StoredMail = Readonly<Pick<Message, 'id'> & Partial<Record<keyof Message, unknown>>>;

/** The mails of one month. */
export interface LedgerMonth {
  /** YYYY-MM, of the time that the mails bear. */
  month: string;
  /** By their ids. */
  mails: readonly StoredMail[];
}

/** All mails that are stored. Runs inside a transaction. */
export async function storedMails(db: Database): Promise<StoredMail[]> {
  return (await db.ledger.toArray()).flatMap(({ mails }) => mails);
}

/** Removes mails and stores others, each in place of the one with its id. Runs inside a transaction. */
export async function storeMails(
  db: Database,
  gone: readonly string[],
  news: readonly Message[],
): Promise<void> {
  if (gone.length + news.length === 0) return;
  const touched = new Set([...gone, ...news.map(({ id }) => id)]);
  const before = new Map((await db.ledger.toArray()).map(({ month, mails }) => [month, mails]));
  for (const month of new Set([...before.keys(), ...news.map(monthOf)])) {
    const there = before.get(month) ?? [];
    const staying = there.filter(({ id }) => !touched.has(id));
    const coming = news.filter((mail) => monthOf(mail) === month);
    if (coming.length === 0 && staying.length === there.length) continue;
    const mails = [...staying, ...coming].toSorted(byId);
    if (mails.length > 0) await db.ledger.put({ month, mails });
    else await db.ledger.delete(month);
  }
}

function monthOf({ at }: Message): string {
  return at.slice(0, 'YYYY-MM'.length);
}

/** So that a change that is taken back leaves them as they were. */
function byId(a: StoredMail, b: StoredMail): number {
  return a.id < b.id ? -1 : 1;
}
