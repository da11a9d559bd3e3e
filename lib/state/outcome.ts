import { patchedSettings, settingsPatchTo } from '../settings/patch.ts';
import type { Settings } from '../settings/settings.ts';
import type { StateChange } from './change.ts';
import { faultOf } from './fault.ts';
import { forEachTable, type Rows, type TableName, tableNames, tables } from './tables.ts';

/** A change would leave a record that does not fit its schema. */
export class ChangeRefusedError extends Error {
  override name = 'ChangeRefusedError';
}

type Untyped = { [N in TableName]: Map<string, unknown> };
const patched = ['programs', 'writers', 'messages', 'templates'] as const;
/** Of these there is one or none. */
const single = ['applicant', 'settings'] as const;

/** The keys of the records that a change puts, patches or removes. */
export function keysIn({ put = {}, patch = {}, remove = {} }: StateChange): {
  [N in TableName]: string[];
} {
  return forEachTable((name) => [
    ...new Set([
      ...rowsIn(put, name).map((row) => keyOf(name, row)),
      ...patchedIn(patch, name),
      ...removedIn(remove, name),
    ]),
  ]);
}

/**
 * The records as they are once a change was made to them: first it removes, then it puts, then it patches what is there.
 * A message about a program or writer that is not among the records is about none.
 * @throws {ChangeRefusedError} when a record would not fit its schema.
 */
export function outcome(before: Rows, { put = {}, patch = {}, remove = {} }: StateChange): Rows {
  const after: Untyped = forEachTable((name) => new Map<string, unknown>(before[name]));
  const touched: [TableName, string][] = [];
  for (const name of tableNames) {
    for (const key of removedIn(remove, name)) after[name].delete(key);
    for (const row of rowsIn(put, name)) {
      after[name].set(keyOf(name, row), row);
      touched.push([name, keyOf(name, row)]);
    }
  }
  for (const name of patched) {
    for (const { id, set } of patch[name] ?? []) {
      const row = after[name].get(id);
      if (row === undefined) continue;
      after[name].set(id, { ...row, ...set });
      touched.push([name, id]);
    }
  }
  for (const name of single) {
    const row = after[name].get(name);
    if (row === undefined || patch[name] === undefined) continue;
    after[name].set(name, patchedSingle(name, row, patch[name]));
    touched.push([name, name]);
  }
  for (const [name, key] of touched) after[name].set(key, checked(name, key, after[name].get(key)));
  const rows = after as Rows;
  for (const [id, message] of rows.messages) {
    const programId = known(rows.programs, message.programId);
    const writerId = known(rows.writers, message.writerId);
    if (programId === message.programId && writerId === message.writerId) continue;
    rows.messages.set(id, { ...message, programId, writerId });
  }
  return rows;
}

/** The change that leads from some records to others. */
export function difference(from: Rows, to: Rows): StateChange {
  const put: Record<string, unknown> = {};
  const patch: Record<string, unknown> = {};
  const remove: Record<string, unknown> = {};
  for (const name of tableNames) {
    const gone = [...from[name].keys()].filter((key) => !to[name].has(key));
    const news: unknown[] = [];
    const patches: { id: string; set: Record<string, unknown> }[] = [];
    for (const [key, row] of to[name]) {
      const old = from[name].get(key);
      const set = old ? changedFields(name, old, row) : null;
      if (set && Object.keys(set).length === 0) continue;
      if (set && isPatched(name)) patches.push({ id: key, set });
      else if (set && isSingle(name)) patch[name] = set;
      else news.push(row);
    }
    const one = isSingle(name);
    if (news.length > 0) put[name] = one ? news[0] : news;
    if (gone.length > 0) remove[name] = one ? true : gone;
    if (patches.length > 0) patch[name] = patches;
  }
  return {
    ...(Object.keys(put).length > 0 && { put }),
    ...(Object.keys(patch).length > 0 && { patch }),
    ...(Object.keys(remove).length > 0 && { remove }),
  };
}

function checked(name: TableName, key: string, row: unknown): unknown {
  const read = tables[name].schema.safeParse(row, { reportInput: true });
  if (!read.success) throw new ChangeRefusedError(faultOf(read.error, [name, key]));
  const parsed = read.data as unknown;
  if (keyOf(name, parsed) !== key) throw new ChangeRefusedError(`${name}.${key}.id: cannot change`);
  return parsed;
}

function known(rows: ReadonlyMap<string, unknown>, id: string | null): string | null {
  return id !== null && rows.has(id) ? id : null;
}

function patchedSingle(name: (typeof single)[number], row: unknown, set: object): unknown {
  if (name === 'settings') return patchedSettings(row as Settings, set);
  return { ...(row as object), ...set };
}

/** Null where only the whole record leads to the other. */
function changedFields(name: TableName, old: object, row: object): Record<string, unknown> | null {
  if (name === 'settings') return settingsPatchTo(old as Settings, row as Settings);
  const before = new Map(Object.entries(old));
  return Object.fromEntries(
    Object.entries(row).filter(
      ([field, value]) => JSON.stringify(before.get(field)) !== JSON.stringify(value),
    ),
  );
}

function rowsIn(put: NonNullable<StateChange['put']>, name: TableName): readonly unknown[] {
  if (!isSingle(name)) return put[name] ?? [];
  return put[name] === undefined ? [] : [put[name]];
}

function patchedIn(patch: NonNullable<StateChange['patch']>, name: TableName): readonly string[] {
  if (isSingle(name)) return patch[name] === undefined ? [] : [name];
  return isPatched(name) ? (patch[name] ?? []).map(({ id }) => id) : [];
}

function removedIn(remove: NonNullable<StateChange['remove']>, name: TableName): readonly string[] {
  if (!isSingle(name)) return remove[name] ?? [];
  return remove[name] ? [name] : [];
}

function keyOf(name: TableName, row: unknown): string {
  return (tables[name].key as (row: unknown) => string)(row);
}

function isSingle(name: TableName): name is (typeof single)[number] {
  return (single as readonly string[]).includes(name);
}

function isPatched(name: TableName): name is (typeof patched)[number] {
  return (patched as readonly string[]).includes(name);
}
