import { expect } from '@playwright/test';
import type { ComposeOptions } from './mail.ts';
import { beginLetter, caretBehind, expectLetter, insert, test, title } from './picker.ts';
import { hosts } from './test.ts';

const items = ['ul', ['li', 'One here'], ['li', 'Two', ['ol', ['li', 'Inner']]]];
const html = '<ul><li>One here</li><li>Two<ol><li>Inner</li></ol></li></ul>';
const above = ['Hello', 'One here', 'Two', 'Inner'];
const drafts: Record<string, { draft: ComposeOptions; below: string[] }> = {
  'between lines': {
    draft: {
      body: [['div', 'Hello'], items, ['div', 'Bye']],
      html: `<div>Hello</div>${html}<div>Bye</div>`,
    },
    below: ['Bye'],
  },
  'at the end': {
    draft: { body: [['div', 'Hello'], items], html: `<div>Hello</div>${html}` },
    below: [],
  },
};

for (const host of hosts)
  for (const [where, { draft, below }] of Object.entries(drafts))
    for (const words of ['One here', 'Inner'])
      test(`${host}: a letter goes behind the list that the caret is in, behind “${words}” of a list ${where}`, async ({
        open,
      }) => {
        const mail = await beginLetter(open, host, { ...draft, subject: '' });
        const written = () => mail.editor.locator('ul').evaluate((each) => each.outerHTML);
        const before = await written();
        const whole = await mail.html();
        await caretBehind(mail, words);
        await insert(mail, title);
        await expectLetter(mail, above, below);
        expect(await written()).toBe(before);
        await mail.undo();
        await expect.poll(() => mail.html()).toBe(whole);
      });
