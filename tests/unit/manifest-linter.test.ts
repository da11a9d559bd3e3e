import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';

test("Firefox's own linter has nothing to say", { timeout: 120_000 }, () => {
  const require = createRequire(import.meta.url);
  const linter = path.resolve(
    require.resolve('addons-linter/package.json'),
    '../bin/addons-linter',
  );
  const report = execFileSync(
    process.execPath,
    [linter, '--output', 'json', '--self-hosted=false', '.output/firefox-mv3'],
    { encoding: 'utf8' },
  );
  const { errors, warnings, notices } = JSON.parse(report);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
