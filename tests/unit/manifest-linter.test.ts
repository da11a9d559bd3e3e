import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test("Firefox's own linter has nothing to say", { timeout: 120_000 }, () => {
  const linter = 'node_modules/addons-linter/bin/addons-linter';
  const report = execFileSync(
    process.execPath,
    [linter, '--output', 'json', '--self-hosted=false', '.output/firefox-mv3'],
    { encoding: 'utf8' },
  );
  const { errors, warnings, notices } = JSON.parse(report);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
