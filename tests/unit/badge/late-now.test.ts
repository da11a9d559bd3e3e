import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { lateNow } from '../../../lib/badge/late-now.ts';
import { Database } from '../../../lib/db/database.ts';
import { applyChange } from '../../../lib/db/state.ts';
import { sampleState } from '../sample.ts';

test('the number follows what is stored, and the day', async () => {
  const db = await Database.open('badge');
  const { applicant, programs } = sampleState();
  await applyChange(db, { put: { applicant, programs } });
  expect(await lateNow(db, new Date('2027-01-20T12:00:00'))).toBe(0);
  expect(await lateNow(db, new Date('2027-01-22T12:00:00'))).toBe(1);
  await applyChange(db, {
    patch: { programs: [{ id: 'p2', set: { contactPolicy: 'do-not-send' } }] },
  });
  expect(await lateNow(db, new Date('2027-01-22T12:00:00'))).toBe(0);
  db.close();
});
