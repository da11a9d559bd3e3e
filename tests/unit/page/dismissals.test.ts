import { expect, test } from 'vitest';
import { DraftDismissals } from '../../../lib/page/dismissals.ts';
import { placeOf } from '../../../lib/page/place.ts';
import type { Dismissal, PageServices } from '../../../lib/page/services.ts';
import type { ShownFinding } from '../../../lib/page/view.ts';

/** A store of dismissals that answers at once. */
function storeOf(rows: Dismissal[]) {
  const same = (a: Dismissal) => (b: Dismissal) =>
    a.draftKey === b.draftKey && a.rule === b.rule && a.quote === b.quote;
  const services: Partial<PageServices> = {
    listDismissals: async (draftKey) => rows.filter((row) => row.draftKey === draftKey),
    saveDismissal: async (row) => {
      if (!rows.some(same(row))) rows.push(row);
    },
    removeDismissal: async (row) => {
      const at = rows.findIndex(same(row));
      if (at >= 0) rows.splice(at, 1);
    },
  };
  return services as PageServices;
}

function found(text: string, words = '[Name]'): ShownFinding {
  const start = text.indexOf(words);
  const dismissedAs = placeOf(text, { start, end: start + words.length });
  return { rule: 'placeholder', dismissedAs } as ShownFinding;
}

test('a dismissal is taken back after its words moved and the draft got its id', async () => {
  const rows: Dismissal[] = [];
  const draft = new DraftDismissals(storeOf(rows), 'new', () => {});
  await draft.load();
  const { takeBack } = draft.add({
    rule: 'placeholder',
    quote: found('I saw [Name].').dismissedAs,
  });
  const after = found('Yes, I saw [Name].');
  expect(draft.without([after])).toEqual([]);
  await draft.moveTo('lasting');
  takeBack();
  expect(draft.without([after])).toEqual([after]);
  await expect.poll(() => rows.filter(({ draftKey }) => draftKey === 'lasting')).toEqual([]);
});

test('what moves to where another stood takes nothing off the record', async () => {
  const rows: Dismissal[] = [];
  const draft = new DraftDismissals(storeOf(rows), 'd', () => {});
  const [one, two] = [found('ab [Name] cd'), found('ef [Name] gh')];
  for (const { dismissedAs } of [one, two]) draft.add({ rule: 'placeholder', quote: dismissedAs });
  const moved = [found('ab [Name] gh'), found('ef [Name] gh, more')];
  expect(draft.without(moved)).toEqual([]);
  draft.keep();
  await expect.poll(() => rows.length).toBe(2);
  const again = new DraftDismissals(storeOf(rows), 'd', () => {});
  await again.load();
  expect(again.without(moved)).toEqual([]);
});
