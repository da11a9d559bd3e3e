import { describe, expect, test } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import { clockAt } from '../../lib/engine/clock.ts';
import { factsOf } from '../../lib/engine/facts.ts';
import { houseNamesIn, shareHouse } from '../../lib/engine/house-names.ts';
import { emptyState } from '../../lib/state/empty.ts';
import { mailTo } from './mails.ts';

const names = (text: string, houses: string) =>
  houseNamesIn(text, houses).map(({ start, end }) => text.slice(start, end));

describe('a house is named as its address has it', () => {
  test.each([
    ['I moved Quarry Street to the top.', 'quarrystreet', ['Quarry Street']],
    ["Moorings's clinic is why I chose Moorings.", 'mooringsmc', ['Moorings', 'Moorings']],
    ['Brackenridge Urology Residency is it', 'brackenridgeuro', ['Brackenridge Urology Residency']],
    ['I thank St. Brendan’s Hospital.', 'stbrendans', ['St. Brendan’s Hospital']],
    ['The North of the state, and the Quarry, Street by street', 'northshoremed quarrystreet', []],
    ['Harbor and Harborview differ', 'harborview', ['Harborview']],
  ])('%s', (text, houses, expected) => {
    expect(names(text, houses)).toEqual(expected);
  });
});

test('two addresses share a house unless everybody has one there', () => {
  expect(shareHouse('asha@Uni.example', 'dean@uni.example')).toBe(true);
  expect(shareHouse('asha@uni.example', 'dean@other.example')).toBe(false);
  expect(shareHouse('asha@gmail.com', 'director@gmail.com')).toBe(false);
  expect(shareHouse('', '')).toBe(false);
});

const clock = clockAt('2027-02-01T15:00:00Z');
/** What is said to a director of whom nothing is stored. */
function said(body: string, email: string): string[] {
  const draft = mailTo('program', {
    to: [{ name: 'Hamish Dunmore', email }],
    subject: 'My interview for a residency',
    body: `Dear Dr. Dunmore,\n\nThank you for the interview at your residency program. ${body}\n\nAsha Rao`,
  });
  const { findings } = check(draft, factsOf(emptyState(clock.now)), clock);
  return findings.map(({ rule }) => rule);
}

/** What only the address tells: names alone are anybody's. */
const first = 'For me Quarry Street is first.';

test('what is said of the house is said to its director', () => {
  expect(said(first, 'hd@mail.quarrystreet.example')).toContain('intent-statement');
});

test.each(['hd@lakeside.example', 'hdunmore.quarrystreet@gmail.com'])(
  'what is said of another house is not said to %s',
  (email) => {
    expect(said(first, email)).not.toContain('intent-statement');
  },
);
