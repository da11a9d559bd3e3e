import { expect, test } from 'vitest';
import { placeOf, samePlace } from '../../../lib/page/place.ts';

const words = '[Program Name]';

function placesIn(text: string): string[] {
  return [...text.matchAll(/\[Program Name\]/g)].map(({ index }) =>
    placeOf(text, { start: index, end: index + words.length }),
  );
}

function followed(before: string, nth: number, after: string): number {
  const places = placesIn(after);
  const found = samePlace(placesIn(before)[nth] as string, places, (place) => place);
  return found === undefined ? -1 : places.indexOf(found);
}

const two = `I liked ${words} a lot.\nMy years at ${words}`;

test.each([
  ['stays while nothing changes', two, 1, two, 1],
  ['moves with lines that come above', two, 1, `See ${words} here.\nI saw the city.\n${two}`, 2],
  ['stays while its line goes on', two, 1, `${two} were fine.`, 1],
  [
    'stays while its line begins otherwise',
    two,
    0,
    `Yes, I truly liked ${words} a lot. My years at ${words}`,
    0,
  ],
  ['stays where white space is another', two, 1, two.replace('\n', ' \u00a0\n'), 1],
  ['is not the other one when its own is filled in', two, 0, two.replace(words, 'Lakeside'), -1],
  ['is not the one before when it is gone', two, 1, two.slice(0, -words.length), -1],
  [
    'is not one that comes above it',
    `My years at ${words}`,
    0,
    `See ${words} here.\nMy years at Lakeside`,
    -1,
  ],
])('a place %s', (_, before, nth, after, expected) => {
  expect(followed(before, nth, after)).toBe(expected);
});
