import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemsFor } from '../../../lib/checklist/checklist.ts';
import { everyone, phases } from '../../../lib/checklist/item.ts';
import { checklistItems } from '../../../lib/checklist/items/index.ts';
import { seasonEvents } from '../../../lib/season/season.ts';
import { sampleState } from '../sample.ts';

const sources = readFileSync(path.join(import.meta.dirname, '../sources.txt'), 'utf8').split('\n');

test('there are enough items, each with a name of its own', () => {
  expect(checklistItems.length).toBeGreaterThanOrEqual(45);
  const ids = checklistItems.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('each cites a page that was read, or none', () => {
  const cited = checklistItems.map(({ source }) => source).filter(Boolean);
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter((source) => !sources.includes(source))).toEqual([]);
});

test('each phase has items, and each item a phase, a reason and somebody whom it concerns', () => {
  for (const phase of Object.keys(phases))
    expect(checklistItems.filter((item) => item.phase === phase).length).toBeGreaterThanOrEqual(4);
  for (const item of checklistItems) {
    expect(Object.keys(phases)).toContain(item.phase);
    expect(item.title.length).toBeGreaterThan(10);
    expect(item.why.length).toBeGreaterThan(20);
    expect(item.for.length).toBeGreaterThan(0);
    expect(item.title).not.toMatch(/[.!]$/);
    expect(`${item.title} ${item.why}`).not.toMatch(/NRMP prohibits|the ERAS deadline\b/i);
  }
});

test('a task has a day, and its events are of the season', () => {
  const tasks = checklistItems.filter(({ task }) => task);
  expect(tasks.length).toBeGreaterThan(4);
  for (const { date, task } of tasks) {
    expect(seasonEvents).toContain(date);
    for (const event of [task?.from, task?.lateUntil])
      if (event) expect(seasonEvents).toContain(event);
  }
});

describe('what concerns an applicant', () => {
  const idsFor = (status: (typeof everyone)[number], specialty = 'Pediatrics') => {
    const state = sampleState();
    state.programs = [];
    state.applicant = { ...state.applicant, status, specialty };
    return itemsFor(state).map(({ id }) => id);
  };

  test.each(everyone)('%s: a list that one can look through', (status) => {
    expect(idsFor(status).length).toBeGreaterThanOrEqual(45);
    expect(idsFor(status).length).toBeLessThan(checklistItems.length);
  });

  test('depends on the status', () => {
    expect(idsFor('non-us-img')).toEqual(expect.arrayContaining(['current-visa', 'us-letters']));
    expect(idsFor('us-img')).toContain('us-letters');
    expect(idsFor('us-img')).not.toContain('current-visa');
    expect(idsFor('us-md')).not.toContain('ecfmg-documents');
    expect(idsFor('us-grad')).not.toContain('plan-rotations');
  });

  test('depends on the specialty', () => {
    expect(idsFor('us-md', 'Emergency Medicine')).toEqual(
      expect.arrayContaining(['sloe', 'residencycas']),
    );
    expect(idsFor('us-md', 'Urology')).toEqual(
      expect.arrayContaining(['which-match', 'urology-signals', 'urology-mails']),
    );
    expect(idsFor('us-md')).not.toContain('sloe');
    expect(idsFor('us-md')).not.toContain('residencycas');
  });

  test('depends on the programs’ service and match, a partner and the result', () => {
    const state = sampleState();
    const ids = () => itemsFor(state).map(({ id }) => id);
    expect(ids()).not.toContain('residencycas');
    expect(ids()).not.toContain('early-match-withdrawal');
    const [program] = state.programs;
    if (program) Object.assign(program, { applicationService: 'residencycas', match: 'military' });
    state.applicant.partner = 'Noor Khan';
    expect(ids()).toEqual(
      expect.arrayContaining(['residencycas', 'early-match-withdrawal', 'couples-list']),
    );
    expect(ids()).not.toContain('soap-apply');
    state.applicant.matchStatus = 'unmatched';
    expect(ids()).toEqual(expect.arrayContaining(['soap-apply', 'plan-next-year']));
    expect(ids()).not.toContain('binding');
    state.applicant.matchStatus = 'matched';
    expect(ids()).not.toContain('soap-plan');
  });
});
