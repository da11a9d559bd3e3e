import type { Mail } from './mail.ts';

const codes: Readonly<Record<string, number>> = { Tab: 9, F9: 120 };

/** Presses keys while the page is busy, so that it gets all of them before anything else that waits. */
export async function pressAtOnce(mail: Mail, ...keys: readonly string[]): Promise<void> {
  const devtools = await mail.page.context().newCDPSession(mail.page);
  const busy = mail.page.evaluate(() => {
    const end = performance.now() + 300;
    while (performance.now() < end);
  });
  const pressed = keys.map((key) => {
    const code = codes[key];
    return devtools.send('Input.dispatchKeyEvent', {
      type: code === undefined ? 'keyDown' : 'rawKeyDown',
      key,
      windowsVirtualKeyCode: code ?? key.toUpperCase().charCodeAt(0),
      ...(code === undefined && { text: key }),
    });
  });
  await Promise.all([busy, ...pressed]);
}
