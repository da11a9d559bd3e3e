/** Tells what is due: npm run -s due -- --state FILE [--now ISO]; one JSON object a line, most urgent first. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dueItems } from '../../lib/due/due-items.ts';
import { type Clock, clockAt, clockHere } from '../../lib/engine/clock.ts';
import { faultOf } from '../../lib/state/fault.ts';
import { type State, stateSchema } from '../../lib/state/schema.ts';
import { z } from '../../lib/zod.ts';

const instant = z.iso.datetime({ offset: true });
const localTime = z.union([z.iso.datetime({ local: true }), z.iso.date()]);

try {
  const { values } = parseArgs({ options: { state: { type: 'string' }, now: { type: 'string' } } });
  if (values.state === undefined) throw new Error('--state FILE is missing');
  const clock = clockOf(values.now);
  for (const found of dueItems(stateIn(values.state), clock)) {
    const { kind, programId, writerId, item, due, status } = found;
    process.stdout.write(`${JSON.stringify({ kind, programId, writerId, item, due, status })}\n`);
  }
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`due: ${error instanceof Error ? error.message : String(error)}\n`);
}

function stateIn(file: string): State {
  const read = stateSchema.safeParse(parsed(file, readFileSync(file, 'utf8')), {
    reportInput: true,
  });
  if (!read.success) throw new Error(`${file}: ${faultOf(read.error)}`);
  return read.data;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is no JSON`, { cause: error });
  }
}

/** The days are those of the offset; a time without one is this machine's. */
function clockOf(now: string | undefined): Clock {
  if (now === undefined) return clockHere(new Date());
  const isValid = !Number.isNaN(Date.parse(now));
  if (isValid && instant.safeParse(now).success) return clockAt(now);
  if (isValid && localTime.safeParse(now).success)
    return clockHere(new Date(now.includes('T') ? now : `${now}T00:00`));
  throw new Error('--now should be a date and time such as 2026-12-02T15:00:00-05:00');
}
