/**
 * Installs the packages unless they are there as the lock file wants them. Runs before anything is installed, so it is
 * plain JavaScript for whatever Node the machine has.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The packages that a lock file tells of, or null when there is none. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;
  } catch {
    return null;
  }
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

// The machine's own Node may be older than some packages want; they run on the one that is installed with them.
const quietly = ['--loglevel=error', '--no-audit', '--no-fund'];

if (!isInstalled()) {
  console.log('Installing packages…');
  // Unlike `npm ci` this also takes a lock file that leaves out what other systems need, and leaves the file as it is.
  const { status } = spawnSync('npm', [...quietly, 'install', '--no-save'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
