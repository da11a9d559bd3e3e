import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { answer } from '../pages/serve.ts';
import { findChromium } from './chromium.ts';

/** The production build for Chrome. */
export const built = path.join(import.meta.dirname, '../../.output/chrome-mv3');

const mailHosts =
  /^https:\/\/(mail\.google\.com|outlook\.(live\.com|office\.com|office365\.com|cloud\.microsoft))\//;

/** Of a browser that nobody sees, in CSS pixels. */
export const usualWindow = { width: 1200, height: 900 };

interface Wishes {
  /** Folders of unpacked extensions. */
  extensions?: readonly string[];
  /** A window that one can see and use. */
  visible?: boolean;
  args?: readonly string[];
  /** Folder of a profile that outlives the browser; without one it gets a fresh one. */
  profile?: string;
}

/** A Chromium in which the mail hosts answer with the test pages. */
export async function openBrowser(wishes: Wishes = {}): Promise<BrowserContext> {
  const { extensions = [], visible = false, args = [] } = wishes;
  const profile = wishes.profile ?? (await mkdtemp(path.join(tmpdir(), 'matchproof-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    // In a window one may wander off to the real web; root has no sandbox to offer.
    chromiumSandbox: visible && process.getuid?.() !== 0,
    args: [
      ...(visible ? [] : ['--headless=new']),
      ...(extensions.length > 0 ? [`--load-extension=${extensions.join()}`] : []),
      ...args,
    ],
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: visible ? null : usualWindow,
  });
  if (wishes.profile === undefined)
    context.on('close', () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  await context.route(mailHosts, (route) => route.fulfill(answer(route.request().url())));
  return context;
}

/** The same with our own extension ready to work. */
export async function openWithExtension(
  folder = built,
  wishes: Wishes = {},
): Promise<BrowserContext> {
  const { extensions = [], ...others } = wishes;
  const context = await openBrowser({ ...others, extensions: [folder, ...extensions] });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  return context;
}
