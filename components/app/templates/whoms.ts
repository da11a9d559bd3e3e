import type { DueItem } from '../../../lib/due/item.ts';
import type { State } from '../../../lib/state/schema.ts';
import type { Template } from '../../../lib/templates/letter.ts';
import { nobody, type Whom } from './place.ts';

/** For whom a letter is most likely wanted: who is due for one of its kind, else the first whom it fits, else the first. */
export function likelyWhom(
  { audience, kind }: Pick<Template, 'audience' | 'kind'>,
  { programs, writers }: Pick<State, 'programs' | 'writers'>,
  due: readonly DueItem[],
  fits: (whom: Whom) => boolean = () => true,
): Whom {
  const isFor = ({ programId, writerId }: DueItem) =>
    (programId !== null && audience !== 'writer') || (writerId !== null && audience !== 'program');
  const item = due.find(
    (each) => 'write' in each.action && each.action.write === kind && isFor(each),
  );
  if (item) return { programId: item.programId, writerId: item.writerId };
  const all =
    audience === 'writer'
      ? writers.map(({ id }) => ({ ...nobody, writerId: id }))
      : programs.map(({ id }) => ({ ...nobody, programId: id }));
  return all.find(fits) ?? all[0] ?? nobody;
}

/** A choice in a list, and back. */
export function keyOf({ programId, writerId }: Whom): string {
  if (programId !== null) return `program ${programId}`;
  return writerId !== null ? `writer ${writerId}` : '';
}

export function whomOf(key: string): Whom {
  const [, what, id] = /^(program|writer) ([\s\S]*)$/.exec(key) ?? [];
  if (id === undefined) return nobody;
  return what === 'program' ? { ...nobody, programId: id } : { ...nobody, writerId: id };
}
