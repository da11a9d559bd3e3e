import { expect, test } from 'vitest';
import { bytesOf } from '../../../../components/app/ui/bytes-of.ts';

test('of a file no more is read than shows that it is too large', async () => {
  const file = new File(['Program'], 'list.csv');
  expect(await bytesOf(file, 7)).toHaveLength(7);
  expect(await bytesOf(file, 3)).toHaveLength(4);
});
