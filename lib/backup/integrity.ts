import type { State } from '../state/schema.ts';
import { dismissalKey } from '../state/tables.ts';

/** The first record of a state that has the key of another, with its path, or null. */
export function repeatedKey(state: State): string | null {
  return (
    repeated('programs', 'id', ids(state.programs)) ??
    repeated('writers', 'id', ids(state.writers)) ??
    repeated('messages', 'id', ids(state.messages)) ??
    repeated('templates', 'id', ids(state.templates ?? [])) ??
    repeated('checklist.ticks', 'item', state.checklist?.ticks.map(({ item }) => item) ?? []) ??
    repeated('checklist.own', 'id', ids(state.checklist?.own ?? [])) ??
    repeated('dismissals', 'quote', state.dismissals?.map(dismissalKey) ?? [])
  );
}

/** The first message of a state that is about a program or writer which it does not have, with its path, or null. */
export function brokenLink({ programs, writers, messages }: State): string | null {
  const known = { programId: new Set(ids(programs)), writerId: new Set(ids(writers)) };
  const names = { programId: 'program', writerId: 'writer' };
  for (const [index, message] of messages.entries()) {
    for (const field of ['programId', 'writerId'] as const) {
      const id = message[field];
      if (id === null || known[field].has(id)) continue;
      return `messages.${index}.${field}: there is no ${names[field]} ${JSON.stringify(id)}`;
    }
  }
  return null;
}

function repeated(path: string, field: string, keys: readonly string[]): string | null {
  const first = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    const before = first.get(key);
    if (before !== undefined) {
      return `${path}.${index}.${field}: is the same as that of ${path}.${before}`;
    }
    first.set(key, index);
  }
  return null;
}

function ids(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
