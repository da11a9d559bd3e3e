import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { answer } from '../pages/serve.ts';
import { findChromium } from '../tools/chromium.ts';

const built = path.join(import.meta.dirname, '../../.output/chrome-mv3');

const mailHosts =
  /^https:\/\/(mail\.google\.com|outlook\.(live\.com|office\.com|office365\.com|cloud\.microsoft))\//;

/** A Chromium with the built extension, or the same without it, in which the mail hosts answer with the test pages. */
export async function launch({ extension }: { extension: boolean }): Promise<BrowserContext> {
  const profile = await mkdtemp(path.join(tmpdir(), 'matchproof-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--headless=new', '--no-sandbox', ...(extension ? [`--load-extension=${built}`] : [])],
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1200, height: 900 },
  });
  context.on('close', () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  await context.route(mailHosts, (route) => route.fulfill(answer(route.request().url())));
  if (extension && context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker');
  return context;
}
