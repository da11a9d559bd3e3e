import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { build } from 'esbuild';
import { built, openWithExtension } from '../tools/browser.ts';
import { median, report, spread } from './stats.ts';

const ourScript = 'content-scripts/gmail.js';
const theirScript = 'compromise.js';

/** (d) What the content script costs a mail tab, beside compromise alone as a content script. */
export async function contentScript(): Promise<void> {
  const rival = await extensionOfCompromise();
  const context = await openWithExtension(built, { extensions: [rival] });
  const evaluated: Record<string, number[]> = { [ourScript]: [], [theirScript]: [] };
  for (let load = 0; load < 33; load++)
    for (const [script, time] of await traceLoad(context)) evaluated[script]?.push(time);
  await context.close();
  const [mine = [], theirs = []] = Object.values(evaluated);
  for (const times of [mine, theirs]) times.splice(0, 3);
  console.log(
    `  ${mine.length} loads, evaluate in ms, median / p95: ours ${spread(mine)}, compromise ${spread(theirs)}`,
  );
  const time = median(theirs) / median(mine);
  report(
    '(d) evaluate, against compromise',
    `1/${time.toFixed(1)}`,
    '≤ 1/5',
    mine.length > 0 && time >= 5,
  );
  const ourSize = await sizes(path.join(built, ourScript));
  const theirSize = await sizes(path.join(rival, theirScript));
  const share = ourSize.gzipped / theirSize.gzipped;
  console.log(
    `  bytes, minified / gzipped: ours ${ourSize.minified} / ${ourSize.gzipped}, compromise ${theirSize.minified} / ${theirSize.gzipped}`,
  );
  report('(d) gzipped, against compromise', `${share.toFixed(2)} ×`, '≤ 1 ×', share <= 1);
  await rm(rival, { recursive: true });
}

async function sizes(file: string): Promise<{ minified: number; gzipped: number }> {
  const code = await readFile(file);
  return { minified: code.length, gzipped: gzipSync(code).length };
}

async function extensionOfCompromise(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'compromise-'));
  await build({
    stdin: {
      contents: "import nlp from 'compromise'; globalThis.nlp = nlp;",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    outfile: path.join(folder, theirScript),
  });
  const script = {
    matches: ['https://mail.google.com/*'],
    js: [theirScript],
    run_at: 'document_start',
  };
  const manifest = {
    manifest_version: 3,
    name: 'compromise',
    version: '1',
    content_scripts: [script],
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Loads a mail page and returns how long each content script was evaluated, in milliseconds. */
async function traceLoad(context: BrowserContext): Promise<[script: string, time: number][]> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.waitForFunction(() => 'mail' in window);
  const events = await endTrace(devtools);
  await page.close();
  return events
    .filter(({ name, dur }) => name === 'EvaluateScript' && dur !== undefined)
    .flatMap(({ args, dur = 0 }) => {
      const script = [ourScript, theirScript].find((file) => args.data?.url?.endsWith(file));
      return script ? [[script, dur / 1000] as [string, number]] : [];
    });
}

interface TraceEvent {
  name: string;
  /** In microseconds. */
  dur?: number;
  args: { data?: { url?: string } };
}

async function endTrace(devtools: CDPSession): Promise<TraceEvent[]> {
  const complete = new Promise<string>((resolve) =>
    devtools.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')),
  );
  await devtools.send('Tracing.end');
  const handle = await complete;
  let text = '';
  for (;;) {
    const { data, eof } = await devtools.send('IO.read', { handle });
    text += data;
    if (eof) break;
  }
  await devtools.send('IO.close', { handle });
  return JSON.parse(text).traceEvents;
}
