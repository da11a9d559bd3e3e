// Draws public/icon/*.png from the two SVGs beside this file; the small one has fewer waves, for a toolbar's pixels.
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';

const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  const name = size <= 32 ? 'small' : 'large';
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
