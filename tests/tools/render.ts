/** Fills a letter: npm run -s render -- --template ID --state FILE [--to PROGRAM_OR_WRITER_ID] [--now ISO], or --list. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clockAt, clockHere } from '../../lib/engine/clock.ts';
import { factsOf } from '../../lib/engine/facts.ts';
import { type State, stateSchema } from '../../lib/state/schema.ts';
import { letters } from '../../lib/templates/letters/index.ts';
import { noLetters } from '../../lib/templates/no-letter.ts';
import { render } from '../../lib/templates/render.ts';
import { situationOf } from '../../lib/templates/situation.ts';
import { z } from '../../lib/zod.ts';

z.config(z.locales.en());

try {
  const { values } = parseArgs({
    options: {
      template: { type: 'string' },
      state: { type: 'string' },
      to: { type: 'string' },
      now: { type: 'string' },
      list: { type: 'boolean' },
    },
  });
  if (values.list) list(values.state ? readState(values.state) : null);
  else fillOne(values);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${reason(error)}\n`);
}

function list(state: State | null): void {
  for (const { id, audience, kind, title } of [...letters, ...(state?.templates ?? [])])
    print({ id, audience, kind, title });
}

function fillOne(values: { template?: string; state?: string; to?: string; now?: string }): void {
  const { template: id, state: file, to, now } = values;
  if (id === undefined) throw new Error('--template ID is missing; --list shows all');
  if (file === undefined) throw new Error('--state FILE is missing');
  const none = noLetters.find((each) => each.id === id);
  if (none) throw new Error(`${id}: ${none.why}`);
  const state = readState(file);
  const template = [...letters, ...(state.templates ?? [])].find((each) => each.id === id);
  if (!template) throw new Error(`there is no template “${id}”; --list shows all`);
  const clock =
    now === undefined
      ? clockHere(new Date())
      : clockAt(z.iso.datetime({ offset: true }).parse(now));
  const isProgram = state.programs.some((program) => program.id === to);
  if (to !== undefined && !isProgram && !state.writers.some((writer) => writer.id === to))
    throw new Error(`there is no program or writer “${to}” in the state`);
  const addressee = to === undefined ? {} : isProgram ? { programId: to } : { writerId: to };
  const rendered = render(template, situationOf(factsOf(state), clock, addressee));
  if ('faults' in rendered)
    throw new Error(
      rendered.faults
        .map(({ field, line, column, message }) => `${id}: ${field} ${line}:${column}: ${message}`)
        .join('\n'),
    );
  const { subject, body, slots } = rendered;
  print({ subject, body, slots: slots.map(({ start, end, label }) => ({ start, end, label })) });
}

function readState(file: string): State {
  return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function reason(error: unknown): string {
  if (error instanceof z.core.$ZodError)
    return error.issues
      .map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`)
      .join('; ');
  return error instanceof Error ? error.message : String(error);
}
