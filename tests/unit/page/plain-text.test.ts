import { expect, test } from 'vitest';
import { ownPart } from '../../../lib/page/plain-text.ts';

test.each([
  ['', ''],
  ['Dear Dr. Lopez,\n\nThank you.', 'Dear Dr. Lopez,\n\nThank you.'],
  ['Hello\n\n-- \nAsha Rao', 'Hello\n\n'],
  ['\n\n--\nAsha Rao', '\n\n'],
  ['Yes.\n\nOn Monday Maria Lopez wrote:\n\n> Can you come?\n>', 'Yes.\n\n'],
  ['> Can you come?\nYes.', ''],
  ['One -- two > three\nNote: this', 'One -- two > three\nNote: this'],
])('of %j the own part is %j', (value, own) => {
  expect(value.slice(0, ownPart(value))).toBe(own);
});
