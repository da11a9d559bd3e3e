import type { StateChange } from '../state/change.ts';
import { difference, outcome } from '../state/outcome.ts';
import type { State } from '../state/schema.ts';
import { rowsOf, type Stored } from '../state/stored.ts';
import { noRows, type RowOf, type Rows, type TableName, tableNames } from '../state/tables.ts';
import { together } from './together.ts';

type StoredState = Pick<Stored, 'state'>;

/** The change after which what a backup holds is stored, and nothing else. Parts that it lacks are as never told. */
export function replaceWith({ state }: StoredState, backup: State): StateChange {
  return difference(rowsOf(state), rowsOf(backup));
}

/**
 * The change that adds a backup to what is stored. Of two records with one id the backup's counts, or the later where both
 * say when they were written; what only one of them knows is kept.
 */
export function mergeInto({ state }: StoredState, backup: State): StateChange {
  const before = rowsOf(state);
  const after = rowsOf(state);
  const imported = rowsOf(backup);
  for (const name of tableNames) mergeTable(name, after, imported);
  return difference(before, after);
}

/** The change that erases everything. */
export function eraseAll({ state }: StoredState): StateChange {
  return difference(rowsOf(state), noRows());
}

/** How many records of a kind a change brings, changes and takes away. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a change would do, by kind, for the preview of an import. */
export function summaryOf(change: StateChange, { state }: StoredState): Record<TableName, Counts> {
  const before = rowsOf(state);
  const after = outcome(before, change);
  return Object.fromEntries(
    tableNames.map((name) => [name, countsOf(before[name], after[name])]),
  ) as Record<TableName, Counts>;
}

function mergeTable<N extends TableName>(name: N, after: Rows, imported: Rows): void {
  for (const [key, row] of imported[name]) {
    const own = after[name].get(key);
    after[name].set(key, own === undefined ? row : (together(name, own, row) as RowOf[N]));
  }
}

function countsOf(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): Counts {
  const stayed = [...after].filter(([key]) => before.has(key));
  return {
    added: after.size - stayed.length,
    changed: stayed.filter(([key, row]) => JSON.stringify(row) !== JSON.stringify(before.get(key)))
      .length,
    removed: before.size - stayed.length,
  };
}
