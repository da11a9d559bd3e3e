import { expect } from '@playwright/test';
import { launch } from './extension.ts';
import { hosts, test } from './test.ts';

for (const host of hosts)
  test(`${host}: the page is told nothing before a compose opens`, async () => {
    const context = await launch({ extension: true });
    await context.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return dispatchEvent.call(this, event);
      };
    });
    const page = await context.newPage();
    await page.goto(
      host === 'gmail' ? 'https://mail.google.com/mail/' : 'https://outlook.live.com/mail/',
    );
    await page.waitForFunction(() => 'mail' in window);
    const traces = await page.evaluate(() => ({
      heard: (window as unknown as { heard: string[] }).heard,
      names: Object.keys(window).filter((name) => /matchproof|wxt/i.test(name)),
      elements: document.querySelectorAll('matchproof-ui').length,
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
    }));
    expect(traces).toEqual({ heard: [], names: [], elements: 0, sheets: 0, highlights: 0 });
    await context.close();
  });

test('what is on record is asked for with the first compose', async ({
  browserWithExtension,
  open,
}) => {
  const [worker] = browserWithExtension.serviceWorkers();
  await worker?.evaluate(`
    self.asked = [];
    chrome.runtime.onMessage.addListener(({ command }) => void self.asked.push(command));
  `);
  const asked = () => worker?.evaluate('self.asked');
  const mail = await open('gmail');
  await expect.poll(asked).toContain('settings.read');
  expect(await asked()).not.toContain('facts.read');
  await mail.compose();
  await expect.poll(asked).toContain('facts.read');
});
