import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { built, openWithExtension } from '../tools/browser.ts';
import { momentOf, momentText } from './moments.ts';
import { mails, type Seen, sendAll } from './sending.ts';
import { type Verdict, verdict } from './verdict.ts';

/** What became of one moment, which `text` has in words. */
export interface Outcome extends Seen, Verdict {
  readonly text: string;
}

/** Kills at the moment of a seed, starts the browser again with the same profile, and looks what is left. */
export async function killAt(seed: number): Promise<Outcome> {
  const moment = momentOf(seed, mails.length);
  const profile = await mkdtemp(path.join(tmpdir(), 'matchproof-'));
  const open = <T>(work: (context: BrowserContext) => Promise<T>) => opened(profile, work);
  try {
    const seen = await open((context) => sendAll(context, moment));
    const after = await open((context) => verdict(context, seen));
    return { text: momentText(moment), ...seen, ...after };
  } catch (error) {
    throw new Error(momentText(moment), { cause: error });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function opened<T>(
  profile: string,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await openWithExtension(built, { profile });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}
