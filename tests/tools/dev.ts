/** npm run dev: builds at each change and reloads, in a Chromium on the demo pages where there is a display. */
import path from 'node:path';
import { createServer } from 'wxt';
import { openWithExtension } from './browser.ts';
import { openDemo } from './demo-mails.ts';
import { openDemoSeason } from './demo-season.ts';
import { hasDisplay } from './display.ts';

// We open the browser ourselves.
const server = await createServer({ webExt: { disabled: true } });
await server.start();
if (hasDisplay()) {
  const folder = path.join(import.meta.dirname, '../../.output/chrome-mv3-dev');
  const context = await openWithExtension(folder, { visible: true });
  await openDemoSeason(context);
  await openDemo(context, 'outlook');
  await openDemo(context, 'gmail');
  await new Promise((resolve) => context.on('close', resolve));
  await server.stop();
  process.exit();
}
