import type { Stored } from '../state/stored.ts';

/** What is stored as a backup file: JSON of format 1. */
export function exportBackup({ state }: Pick<Stored, 'state'>, now: Date): string {
  return `${JSON.stringify({ ...state, exportedAt: now.toISOString() }, null, 1)}\n`;
}
