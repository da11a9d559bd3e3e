import { expect, test } from 'vitest';
import { hashOf, routeOf, views } from '../../../../components/app/route.ts';

test('every view and part is found again by its hash', () => {
  for (const view of views) {
    expect(routeOf(hashOf(view))).toEqual({ view, part: null });
    for (const part of ['p1', 'a/b c', 'ü%?#'])
      expect(routeOf(hashOf(view, part))).toEqual({ view, part });
  }
});

test.each(['', '#', '#/', '#/nowhere', 'programs', '#/programs/'])('%j is Today', (hash) => {
  expect(routeOf(hash)).toEqual({ view: 'today', part: null });
});

test('a part that is badly encoded stands as it is', () => {
  expect(routeOf('#/programs/%')).toEqual({ view: 'programs', part: '%' });
});
