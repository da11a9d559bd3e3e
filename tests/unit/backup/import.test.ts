import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportBackup } from '../../../lib/backup/export.ts';
import { eraseAll, mergeInto, replaceWith, summaryOf } from '../../../lib/backup/import.ts';
import { readBackup } from '../../../lib/backup/read.ts';
import { Database } from '../../../lib/db/database.ts';
import { applyChange, readStored } from '../../../lib/db/state.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { emptyState } from '../../../lib/state/empty.ts';
import { outcome } from '../../../lib/state/outcome.ts';
import { rowsOf, type WholeState } from '../../../lib/state/stored.ts';
import { tableNames } from '../../../lib/state/tables.ts';
import { sampleState } from '../sample.ts';
import { changes, states } from '../state/arbitrary.ts';

const now = new Date('2026-11-22T12:00:00Z');
const nothing = { added: 0, changed: 0, removed: 0 };

/** The sample with all parts present. */
function sample(): WholeState {
  return {
    ...sampleState(),
    templates: [],
    settings: defaultSettings,
    checklist: { ticks: [], own: [] },
    dismissals: [],
  };
}

describe('a backup', () => {
  test('brings back what was exported after everything was erased', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const db = await Database.open(crypto.randomUUID());
        await applyChange(db, change);
        const before = await readStored(db, now);
        const file = exportBackup(before, now);
        await applyChange(db, eraseAll(before));
        const erased = await readStored(db, now);
        expect(rowsOf(erased.state)).toEqual(
          rowsOf({ ...emptyState(now), settings: defaultSettings }),
        );
        await applyChange(db, replaceWith(erased, readBackup(file)));
        expect((await readStored(db, now)).state).toEqual(before.state);
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  test('in place of what is stored is all that is stored', () => {
    fc.assert(
      fc.property(states, states, (state, backup) => {
        const after = outcome(rowsOf(state), replaceWith({ state }, backup));
        expect(after).toEqual(rowsOf(backup));
      }),
    );
  });

  test('beside what is stored loses no record of either', () => {
    fc.assert(
      fc.property(states, states, (state, backup) => {
        const change = mergeInto({ state }, backup);
        const after = outcome(rowsOf(state), change);
        for (const name of tableNames) {
          const ids = [...rowsOf(state)[name].keys(), ...rowsOf(backup)[name].keys()];
          expect([...after[name].keys()].toSorted()).toEqual([...new Set(ids)].toSorted());
        }
        expect(change.remove).toBeUndefined();
      }),
    );
  });

  test('that is merged twice, or into itself, changes nothing more', () => {
    fc.assert(
      fc.property(states, states, (state, backup) => {
        expect(mergeInto({ state }, state)).toEqual({});
        const after = outcome(rowsOf(state), mergeInto({ state }, backup));
        const merged = {
          ...state,
          applicant: [...after.applicant.values()][0] ?? state.applicant,
          programs: [...after.programs.values()],
          writers: [...after.writers.values()],
          messages: [...after.messages.values()],
          templates: [...after.templates.values()],
          settings: [...after.settings.values()][0] ?? state.settings,
          checklist: { ticks: [...after.ticks.values()], own: [...after.ownItems.values()] },
          dismissals: [...after.dismissals.values()],
        };
        expect(mergeInto({ state: merged }, backup)).toEqual({});
      }),
    );
  });
});

describe('merging', () => {
  test('keeps what only one of two records knows', () => {
    const state = sample();
    const backup = sample();
    const [own, imported] = [state.programs[0], backup.programs[0]];
    if (!own || !imported) throw new Error('no program');
    Object.assign(own, { notes: 'Kind people', contactPolicy: 'not-needed', aliases: ['LCH'] });
    Object.assign(imported, { stage: 'waitlisted', interviewDate: null, contacts: [] });
    const after = outcome(rowsOf(state), mergeInto({ state }, backup)).programs.get('p1');
    expect(after).toEqual({
      ...own,
      stage: 'waitlisted',
      aliases: ['Lakeside Peds', 'Lakeside', 'LCH'],
    });
  });

  test('takes the later of two letters, and keeps a retraction', () => {
    const template = {
      id: 't1',
      audience: 'program' as const,
      kind: 'thank-you' as const,
      title: 'Thanks',
      subject: 'Thank you',
      body: 'older',
      updatedAt: '2026-10-02T00:00:00+05:00',
    };
    const message = {
      id: 'm1',
      at: '2027-01-18T09:30:00Z',
      direction: 'sent' as const,
      programId: 'p1',
      writerId: null,
      kind: 'letter-of-intent' as const,
      to: [],
      subject: '',
      retractedAt: null,
      confirmed: false,
      scheduledFor: null,
      retractReason: '',
    };
    const retracted = { retractedAt: '2027-01-20T09:00:00Z', retractReason: 'Moved' };
    const newer = { ...template, body: 'newer', updatedAt: '2026-10-01T23:00:00Z' };
    const state = {
      ...sample(),
      templates: [newer],
      messages: [{ ...message, ...retracted, confirmed: true }],
    };
    const backup = { ...sample(), templates: [template], messages: [message] };
    expect(mergeInto({ state }, backup)).toEqual({});
    const other = mergeInto({ state: backup }, state);
    expect(other.put).toBeUndefined();
    expect(other.patch).toEqual({
      templates: [{ id: 't1', set: { body: newer.body, updatedAt: newer.updatedAt } }],
      messages: [{ id: 'm1', set: { ...retracted, confirmed: true } }],
    });
  });
});

test('the preview counts what would come, change and go', () => {
  const state = sample();
  const [first, second] = state.programs;
  if (!first || !second) throw new Error('no programs');
  const backup = {
    ...sample(),
    programs: [{ ...first, notes: 'Kind people' }, second, { ...second, id: 'p8' }],
    writers: [],
  };
  const replaced = summaryOf(replaceWith({ state }, backup), { state });
  expect(replaced).toMatchObject({
    applicant: nothing,
    programs: { added: 1, changed: 1, removed: 1 },
    writers: { added: 0, changed: 0, removed: 2 },
    settings: nothing,
  });
  const merged = summaryOf(mergeInto({ state }, backup), { state });
  expect(merged).toMatchObject({
    programs: { added: 1, changed: 1, removed: 0 },
    writers: nothing,
  });
});
