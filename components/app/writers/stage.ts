import type { Message, Writer } from '../../../lib/state/records.ts';

/** Stands in for lib/state/progress.ts. */
export function stageOf(writer: Writer, _mails: readonly Message[]): Writer['stage'] {
  return writer.stage;
}
