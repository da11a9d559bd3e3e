import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Branded Chrome no longer loads unpacked extensions from the command line, so only Chromium counts. */
const systemNames = ['chromium', 'chromium-browser'];

/** Longest time that a download of a browser may take, in milliseconds. */
const downloadLimit = 240_000;

/**
 * A Chromium that loads unpacked extensions: the one that MATCHPROOF_CHROMIUM names, the system's, Debian's package when
 * we may install it, or Playwright's own. Throws with what was tried when there is none.
 */
export function findChromium(): string {
  const named = process.env.MATCHPROOF_CHROMIUM;
  if (named) {
    if (!runnable(named)) throw new Error(`MATCHPROOF_CHROMIUM is ${named}, which cannot be run`);
    return named;
  }
  return system() ?? fromDebian() ?? fromPlaywright() ?? fail();
}

function system(): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of systemNames) {
      const path = join(folder, name);
      if (runnable(path)) return path;
    }
  return null;
}

function fromDebian(): string | null {
  if (process.getuid?.() !== 0 || !runnable('/usr/bin/apt-get')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.error('No Chromium here: installing the Debian package…');
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return system();
}

function fromPlaywright(): string | null {
  const own = chromium.executablePath();
  if (runnable(own)) return own;
  console.error('No Chromium here: letting Playwright download one…');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: downloadLimit,
  });
  return runnable(own) ? own : null;
}

function fail(): never {
  throw new Error(
    'No Chromium found. Install one (Debian: apt-get install chromium) or set MATCHPROOF_CHROMIUM to its path.',
  );
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
