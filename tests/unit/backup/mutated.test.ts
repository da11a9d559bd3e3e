import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportBackup } from '../../../lib/backup/export.ts';
import { mergeInto, replaceWith } from '../../../lib/backup/import.ts';
import { BackupError, readBackup } from '../../../lib/backup/read.ts';
import { Database } from '../../../lib/db/database.ts';
import { applyChange, readStored } from '../../../lib/db/state.ts';
import type { State } from '../../../lib/state/schema.ts';
import { rowsOf, type WholeState } from '../../../lib/state/stored.ts';
import { fullState, mutatedFile, random } from './mutations.ts';

const now = new Date('2026-11-22T12:00:00Z');
const seed = Number(process.env.SEED ?? 20_261_122);

function accepted(file: Uint8Array): State | null {
  try {
    return readBackup(file);
  } catch (error) {
    expect(error).toBeInstanceOf(BackupError);
    expect((error as Error).message).not.toBe('');
    return null;
  }
}

/** What makes a file one that must not be accepted, found without the reader's own means. */
function faultIn(file: Uint8Array): string | null {
  const text = new TextDecoder().decode(file);
  if (text.includes('\ufffd')) return 'not UTF-8';
  const data = JSON.parse(text);
  for (const part of ['programs', 'writers', 'messages'] as const) {
    const rows: { id: unknown }[] = data[part];
    if (new Set(rows.map(({ id }) => id)).size !== rows.length) return `an id twice in ${part}`;
    if (rows.some(({ id }) => typeof id !== 'string')) return `no id in ${part}`;
  }
  const known = [null, ...[...data.programs, ...data.writers].map(({ id }: { id: string }) => id)];
  for (const { programId, writerId, body } of data.messages) {
    if (!known.includes(programId) || !known.includes(writerId)) return 'a broken link';
    if (body !== undefined) return 'a body';
  }
  if (/"(?:__proto__|constructor|prototype|extra|toString)":/.test(text)) {
    const calendar = Object.keys(data.settings?.calendar ?? {});
    if (!calendar.includes('toString') && !calendar.includes('extra')) return 'a foreign field';
  }
  return null;
}

test('of 1,000 damaged backup files none is taken for a good one, and none changes anything', async () => {
  const pick = random(seed);
  const db = await Database.open(crypto.randomUUID());
  await applyChange(db, replaceWith(await readStored(db, now), fullState()));
  const before = await readStored(db, now);
  let taken = 0;
  for (let i = 0; i < 1000; i += 1) {
    const file = mutatedFile(pick);
    const state = accepted(file);
    if (state === null) continue;
    taken += 1;
    expect(faultIn(file), new TextDecoder().decode(file)).toBeNull();
    const again = readBackup(exportBackup({ state: state as WholeState }, now));
    expect(rowsOf(again)).toEqual(rowsOf(state));
    // A preview is made, and the applicant does not go on.
    replaceWith(before, state);
    mergeInto(before, state);
  }
  expect(await readStored(db, now)).toEqual(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  // Neither all nor none: a change of a name leaves a good file.
  expect(taken).toBeGreaterThan(20);
  expect(taken).toBeLessThan(500);
  db.close();
});
