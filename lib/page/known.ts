import type { Facts } from '../engine/facts.ts';
import { shortName } from '../ledger/kinds.ts';
import type { Known } from './view.ts';

/** The programs and writers on record, by name. */
export function knownIn({ programs, writers }: Facts): Known {
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  return {
    programs: programs
      .map((program) => ({ id: program.id, name: shortName(program) }))
      .toSorted(byName),
    writers: writers.map(({ id, name }) => ({ id, name })).toSorted(byName),
  };
}
