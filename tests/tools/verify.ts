/** npm test: every check of the project, one after the other, and what they come to. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.ts';

interface Outcome {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string;
  /** Reads the outcome of single tests from the runner's report; without it the step counts as one test. */
  count?: () => Outcome;
  /** A step without which this one says nothing. */
  needs?: string;
}

const reports = { unit: '.artifacts/unit.json', browser: '.artifacts/browser.json' };

// What is not passed counts as failed: a test that was skipped proves nothing.
const unit = (): Outcome => {
  const { numTotalTests, numPassedTests } = read(reports.unit);
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
};
// A machine that is busy with something else can be late once: a second try may pass, and is told below.
const browser = (): Outcome => {
  const { expected, unexpected, flaky, skipped } = read(reports.browser).stats;
  if (flaky > 0) lines.push(`! Passed only at the second try: ${flaky} (see the list above)`);
  return { passed: expected + flaky, failed: unexpected + skipped };
};

const steps: readonly Step[] = [
  { name: 'Prepare', command: 'wxt prepare' },
  {
    name: 'Lint and format',
    command: 'biome check --config-path=tests/lint.json --error-on-warnings .',
  },
  { name: 'Types', command: 'tsc -p .' },
  { name: 'Types of the engine without a browser', command: 'tsc -p tests/engine.tsconfig.json' },
  { name: 'Unused code', command: 'knip --config tests/knip.json' },
  { name: 'Build for Chrome', command: 'wxt build -b chrome' },
  { name: 'Build for Edge', command: 'wxt build -b edge' },
  { name: 'Build for Firefox', command: 'wxt build -b firefox' },
  {
    name: 'Unit tests',
    command: `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${reports.unit}`,
    count: unit,
  },
  {
    name: 'Browser tests',
    command: 'playwright test --config tests/browser/playwright.config.ts --reporter=list,json',
    count: browser,
    needs: 'Build for Chrome',
  },
];

function read(report: string) {
  return JSON.parse(readFileSync(report, 'utf8'));
}

function run({ command, count }: Step): Outcome {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (!count) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count();
    // A runner can fail as a whole while each of its tests passes.
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

for (const report of Object.values(reports)) rmSync(report, { force: true });
process.env.MATCHPROOF_CHROMIUM ??= findChromium();
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = reports.browser;

const total: Outcome = { passed: 0, failed: 0 };
const broken = new Set<string>();
const lines: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const begun = performance.now();
  const skipped = step.needs !== undefined && broken.has(step.needs);
  const { passed, failed } = skipped ? { passed: 0, failed: 1 } : run(step);
  if (failed > 0) broken.add(step.name);
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((performance.now() - begun) / 1000);
  lines.push(
    `${failed > 0 ? '✗' : '✓'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
