import { expect, test } from 'vitest';
import { whereabouts } from '../../../components/whereabouts.ts';

test.each([
  [{ field: 'body' as const, quote: 'my  first\nchoice ' }, '“my first choice”'],
  [{ field: 'body' as const, quote: '' }, 'The whole mail'],
  [{ field: 'subject' as const, quote: '' }, 'Subject'],
  [{ field: 'bcc' as const, quote: '' }, 'Recipients in Bcc'],
])('%j is at %s', (finding, said) => {
  expect(whereabouts(finding)).toBe(said);
});
