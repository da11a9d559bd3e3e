import { type Dismissal, dismissal } from '../settings/dismissal.ts';
import type { MailHost } from '../settings/settings.ts';
import type { Database } from './database.ts';

/** A draft outlives no Match season; what was quoted from it is not kept longer than that. */
const keptFor = 365 * 24 * 60 * 60 * 1000;

/** What was dismissed in a draft. Rows that cannot be understood are left out. */
export async function listDismissals(
  db: Database,
  host: MailHost,
  draftKey: string,
): Promise<Dismissal[]> {
  const rows = await db.dismissals.where('[host+draftKey]').equals([host, draftKey]).toArray();
  return rows.flatMap((row) => dismissal.safeParse(row).data ?? []);
}

/** Remembers a dismissal and forgets those of a year before it. */
export function saveDismissal(db: Database, row: Dismissal): Promise<void> {
  return db.change(async () => {
    await db.dismissals
      .where('at')
      .below(row.at - keptFor)
      .delete();
    await db.dismissals.put(row);
  });
}

/** Takes a dismissal back. */
export function removeDismissal(db: Database, row: Dismissal): Promise<void> {
  return db.change(() => db.dismissals.delete([row.host, row.draftKey, row.rule, row.quote]));
}
