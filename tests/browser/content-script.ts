import type { CDPSession, Page } from '@playwright/test';

/** Runs code in the world of the content script, which the page and Playwright's own scripts cannot enter. */
export async function inContentScript(page: Page, code: string): Promise<unknown> {
  const devtools = await page.context().newCDPSession(page);
  const contextId = await worldOfExtension(devtools);
  const { exceptionDetails, result } = await devtools.send('Runtime.evaluate', {
    expression: `(() => { ${code} })()`,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  await devtools.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? code);
  return result.value;
}

async function worldOfExtension(devtools: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await devtools.send('Runtime.enable');
  return found;
}
