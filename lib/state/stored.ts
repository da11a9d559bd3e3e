import { defaultSettings } from '../settings/settings.ts';
import { emptyState } from './empty.ts';
import type { State } from './schema.ts';
import { type RowOf, type Rows, type TableName, tables } from './tables.ts';

/** A state with all parts present. */
export type WholeState = { [Part in keyof State]-?: NonNullable<State[Part]> };

/** Everything that is stored. */
export interface Stored {
  readonly state: WholeState;
  /** The database was written by a newer version of the extension. */
  readonly readOnly: boolean;
  /** How many changes were made since the last export of a backup, and when that was (ISO 8601), or null. */
  readonly changesSinceBackup: number;
  readonly lastBackupAt: string | null;
  /** The three questions of the first run were answered or skipped. */
  readonly welcomed: boolean;
}

/** The stored records as one state. What was never told is as `emptyState` has it. */
export function stateOf(rows: Rows, now: Date, exportedAt: string): WholeState {
  const empty = emptyState(now);
  return {
    ...empty,
    exportedAt,
    applicant: rows.applicant.values().next().value ?? empty.applicant,
    programs: [...rows.programs.values()],
    writers: [...rows.writers.values()],
    messages: [...rows.messages.values()],
    templates: [...rows.templates.values()],
    settings: rows.settings.values().next().value ?? defaultSettings,
    checklist: { ticks: [...rows.ticks.values()], own: [...rows.ownItems.values()] },
    dismissals: [...rows.dismissals.values()],
  };
}

/** The records that make up a state; parts that it lacks have none. */
export function rowsOf(state: State): Rows {
  return {
    applicant: byKey('applicant', [state.applicant]),
    programs: byKey('programs', state.programs),
    writers: byKey('writers', state.writers),
    messages: byKey('messages', state.messages),
    templates: byKey('templates', state.templates ?? []),
    ticks: byKey('ticks', state.checklist?.ticks ?? []),
    ownItems: byKey('ownItems', state.checklist?.own ?? []),
    settings: byKey('settings', state.settings ? [state.settings] : []),
    dismissals: byKey('dismissals', state.dismissals ?? []),
  };
}

/** Records by their keys; of two with one key the later counts. */
function byKey<N extends TableName>(name: N, rows: readonly RowOf[N][]): Map<string, RowOf[N]> {
  return new Map(rows.map((row) => [tables[name].key(row), row]));
}
