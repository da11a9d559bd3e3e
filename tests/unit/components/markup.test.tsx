import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Fixes } from '../../../components/fixes.tsx';
import { Source } from '../../../components/source.tsx';

test('a source is a link that tells the site nothing about the mail', () => {
  const html = renderToStaticMarkup(<Source address="https://www.nrmp.org/a/b/" />);
  expect(html).toContain('href="https://www.nrmp.org/a/b/"');
  expect(html).toContain('target="_blank"');
  expect(html).toContain('rel="noreferrer"');
  expect(html).toContain('Source: nrmp.org');
});

test('a rule without a source is our own advice', () => {
  expect(renderToStaticMarkup(<Source address="" />)).toContain('Our advice');
});

test('a fix shows the words that it would write', () => {
  const edit = { field: 'body' as const, start: 0, end: 9 };
  const html = renderToStaticMarkup(
    <Fixes
      fixes={[
        { label: 'Say it', edits: [{ ...edit, replacement: 'I remain interested.' }] },
        { label: 'Remove it', edits: [{ ...edit, replacement: '' }] },
        { label: 'Take them off', edits: [{ field: 'cc', remove: 1 }] },
      ]}
      onApply={() => {}}
    />,
  );
  expect(html.match(/<q /g)).toHaveLength(1);
  expect(html).toContain('I remain interested.</q>');
  for (const label of ['Say it', 'Remove it', 'Take them off']) expect(html).toContain(label);
});

test('a fix of a part of a sentence does not show the seam to what stays', () => {
  const edit = { field: 'body' as const, start: 0, end: 9 };
  const html = renderToStaticMarkup(
    <Fixes
      fixes={[
        { label: 'Say it', edits: [{ ...edit, replacement: '. I remain interested.' }] },
        { label: 'Say it first', edits: [{ ...edit, replacement: 'I remain curious. T' }] },
        { label: 'Remove this part', edits: [{ ...edit, replacement: '.' }] },
        { label: 'Remove that part', edits: [{ ...edit, replacement: 'T' }] },
      ]}
      onApply={() => {}}
    />,
  );
  expect(html.match(/<q /g)).toHaveLength(2);
  expect(html).toContain('>I remain interested.</q>');
  expect(html).toContain('>I remain curious.</q>');
});
