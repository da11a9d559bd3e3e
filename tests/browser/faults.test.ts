import { expect } from '@playwright/test';
import { inContentScript } from './content-script.ts';
import { greeting, question } from './mail.ts';
import { marked } from './marks.ts';
import { hosts, test } from './test.ts';

const boom = '{ throw new Error("a fault made by a test"); }';

/** Parts of the browser that fail inside the content script only. */
const faults: Record<string, string> = {
  'finding the compose': `Element.prototype.closest = function () ${boom}`,
  'looking for elements': `Document.prototype.querySelectorAll = function () ${boom}
    Element.prototype.querySelectorAll = function () ${boom}
    Element.prototype.querySelector = function () ${boom}`,
  'reading text': `CharacterData.prototype.__defineGetter__('data', function () ${boom})`,
  'checking the draft': `RegExp.prototype.test = function () ${boom}
    RegExp.prototype.exec = function () ${boom}
    String.prototype.matchAll = function () ${boom}`,
  'making ranges': `Document.prototype.createRange = function () ${boom}`,
  painting: `Set.prototype.add = function () ${boom}
    Highlight.prototype.add = function () ${boom}
    Highlight.prototype.delete = function () ${boom}`,
  'asking whether the extension lives': `Object.defineProperty(chrome, 'runtime', { get() ${boom} })`,
  'showing the question': `HTMLDialogElement.prototype.showModal = function () ${boom}`,
  'building the interface': `Document.prototype.createElement = function () ${boom}`,
  'reading events': `Event.prototype.composedPath = function () ${boom}`,
  'keeping lists': `Array.prototype.some = Array.prototype.find = Array.prototype.filter = function () ${boom}`,
};

for (const host of hosts)
  for (const [what, code] of Object.entries(faults))
    for (const way of ['click', 'shortcut'])
      test(`${host}: ${way} sends although ${what} fails`, async ({ open }) => {
        const mail = await open(host);
        const words = `${greeting} ${question}`;
        await mail.compose({ body: [['div', words]], html: `<div>${words}</div>` });
        await mail.expectUnderlined(marked);
        await expect(mail.badge).toBeVisible();
        await inContentScript(mail.page, code);
        if (way === 'click') await mail.send.click();
        else await mail.editor.press('Control+Enter');
        const anyway = mail.question.getByRole('button', { name: 'Send anyway' });
        // Where the fault does not reach the guard, it asks as ever.
        await expect
          .poll(async () => (await mail.sent()).length + (await anyway.count()))
          .toBeGreaterThan(0);
        if ((await mail.sent()).length === 0) await anyway.click({ timeout: 2_000 });
        await expect.poll(() => mail.sent()).toHaveLength(1);
        expect((await mail.sent())[0]?.html).toContain(question.slice(0, 20));
      });

for (const host of hosts)
  test(`${host}: where checking fails no words stay underlined`, async ({ open }) => {
    const mail = await open(host);
    const words = `${greeting} ${question}`;
    await mail.compose({ body: [['div', words]], html: `<div>${words}</div>` });
    await mail.expectUnderlined(marked);
    await inContentScript(mail.page, faults['checking the draft'] ?? '');
    await mail.caretToEnd();
    await mail.page.keyboard.type('x');
    await mail.expectUnderlined();
    expect(await mail.text()).toBe(`${words}x`);
  });
