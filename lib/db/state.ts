import type { StateChange } from '../state/change.ts';
import { difference, keysIn, outcome } from '../state/outcome.ts';
import { type Stored, stateOf } from '../state/stored.ts';
import type { Rows } from '../state/tables.ts';
import type { Database } from './database.ts';
import { type StoredMail, storedMails } from './ledger.ts';
import { countChanges, readMeta } from './meta.ts';
import { addRows, loadRows, storeRows } from './rows.ts';

/** Everything that is stored. `now` tells the Match year where the applicant has told none. */
export function readStored(db: Database, now: Date): Promise<Stored> {
  return db.read(async () => {
    const [meta, rows] = await Promise.all([readMeta(db), loadRows(db, 'all')]);
    const state = stateOf(rows, now, meta.lastBackupAt ?? new Date(0).toISOString());
    return { ...meta, state, readOnly: db.readOnly };
  });
}

/**
 * Applies a change as one transaction and gives the change that takes it back. Made twice it is as made once, and only
 * records that differ from before count as changes since the last backup. Messages about a program or writer that is not there, or
 * that the change removes, are kept as about none.
 * @throws {ChangeRefusedError} when a record would not fit its schema; nothing is changed then.
 * @throws {NewerDatabaseError} when a newer version of the extension wrote the database.
 */
export function applyChange(db: Database, change: StateChange): Promise<StateChange> {
  return db.change(async () => {
    const before = await loadRows(db, keysIn(change));
    addDefaults(before, change);
    await loadNeighbours(db, before, change);
    const after = outcome(before, change);
    const inverse = difference(after, before);
    if (Object.keys(inverse).length === 0) return inverse;
    await storeRows(db, before, after);
    // A spreadsheet is one change, and as much to lose as its rows; what is gone needs no backup.
    const { put, patch } = difference(before, after);
    const written = Object.values(keysIn({ put, patch })).flat().length;
    await countChanges(db, Math.max(1, written));
    return inverse;
  });
}

/** What was never told is changed from what stands in its place, so that taking it back leaves what was told since. */
function addDefaults(rows: Rows, { patch = {}, remove = {} }: StateChange): void {
  const { applicant, settings } = stateOf(rows, new Date(), '');
  if (patch.applicant && !remove.applicant) rows.applicant.set('applicant', applicant);
  if (patch.settings && !remove.settings) rows.settings.set('settings', settings);
}

/** Adds the messages about what is removed, and whom messages are about. */
async function loadNeighbours(db: Database, rows: Rows, change: StateChange): Promise<void> {
  const { programs = [], writers = [] } = change.remove ?? {};
  if (programs.length + writers.length > 0) {
    const isAbout = ({ programId, writerId }: StoredMail) =>
      programs.includes(programId as string) || writers.includes(writerId as string);
    addRows(rows, 'messages', (await storedMails(db)).filter(isAbout));
  }
  const about = [...rows.messages.values(), ...(change.put?.messages ?? [])].concat(
    (change.patch?.messages ?? []).map(({ set }) => set as never),
  );
  const ids = (field: 'programId' | 'writerId') =>
    about.map((message) => message[field]).filter((id) => typeof id === 'string');
  const found = await loadRows(db, {
    ...keysIn({}),
    programs: ids('programId'),
    writers: ids('writerId'),
  });
  for (const [id, program] of found.programs) rows.programs.set(id, program);
  for (const [id, writer] of found.writers) rows.writers.set(id, writer);
}
