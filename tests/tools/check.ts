/** Checks drafts from the command line: npm run -s check -- [--state FILE] [FILE]; one JSON object a line in and out. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { draftSchema } from '../../lib/draft/schema.ts';
import { check } from '../../lib/engine/check.ts';
import { clockAt, clockHere } from '../../lib/engine/clock.ts';
import { factsOf } from '../../lib/engine/facts.ts';
import { emptyState } from '../../lib/state/empty.ts';
import { stateSchema } from '../../lib/state/schema.ts';
import { z } from '../../lib/zod.ts';

z.config(z.locales.en());

const { values, positionals } = parseArgs({
  options: { state: { type: 'string' } },
  allowPositionals: true,
});
const shared = values.state
  ? stateSchema.parse(JSON.parse(readFileSync(values.state, 'utf8')))
  : null;

readFileSync(positionals[0] ?? 0, 'utf8')
  .split('\n')
  .forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      const { id, now, state, ...draft } = draftSchema.parse(JSON.parse(line));
      const clock = now === undefined ? clockHere(new Date()) : clockAt(now);
      const facts = factsOf(state ?? shared ?? emptyState(clock.now));
      const { audience, kind, findings } = check(draft, facts, clock);
      process.stdout.write(`${JSON.stringify({ id, audience, kind, findings })}\n`);
    } catch (error) {
      process.exitCode = 2;
      process.stderr.write(`line ${i + 1}: ${reason(error)}\n`);
    }
  });

function reason(error: unknown): string {
  if (!(error instanceof z.core.$ZodError))
    return error instanceof Error ? error.message : String(error);
  return error.issues
    .map((issue) => `${issue.path.join('.') || 'draft'}: ${issue.message}`)
    .join('; ');
}
