/** npm run faults [how many] [first seed]: kills the worker or the browser while mails are sent, and looks what is on record. */
import { killAt, type Outcome } from '../faults/kill.ts';

const [count = 50, first = 1] = process.argv.slice(2).map(Number);
let right = 0;
for (let seed = first; seed < first + count; seed++) {
  const begun = performance.now();
  const outcome = await killAt(seed).catch((error: Error) => error);
  const took = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  if (outcome instanceof Error) {
    console.log(`✗ ${outcome.message} (${took})\n  ${outcome.cause}`);
    continue;
  }
  if (outcome.faults.length === 0) right++;
  console.log(`${outcome.faults.length > 0 ? '✗' : '✓'} ${summary(outcome)} (${took})`);
  for (const fault of outcome.faults) console.log(`  ${fault}`);
}
console.log(`${right} of ${count} moments left the ledger right`);
process.exitCode = right < count ? 1 : 0;

function summary({ onRecord, pressed, text, toasts, unconfirmed }: Outcome): string {
  return `${text}; ${pressed.length} sent, ${toasts.length} toasts, ${onRecord} on record, ${unconfirmed} asked about`;
}
