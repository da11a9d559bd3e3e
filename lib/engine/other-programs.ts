import type { Program } from '../state/records.ts';
import { isMeant, mentionsIn, type Named } from './program-mentions.ts';
import { writerOf } from './recipients.ts';
import type { Context } from './rule.ts';
import { isAt, isTakenForOwn } from './writers-house.ts';

/** Where a mail to these programs speaks of another as if it were the one. */
export function notOf(theirs: ReadonlySet<Program>, { doc, facts }: Context): Named[] {
  const all = mentionsIn(doc, facts);
  // `Fairmont North` once in full, then `Fairmont`: the short name is the long one's.
  const spelledOut = new Set(
    all.filter(({ called }) => called.some(({ program }) => theirs.has(program))).map(said),
  );
  return all.filter(
    (named) =>
      !named.called.some(({ program }) => theirs.has(program)) &&
      !isWithin(said(named), spelledOut) &&
      !isBeginning(named, theirs) &&
      isMeant(named),
  );
}

/** To a writer only another house that is taken for the writer's own is wrong: letters go to many. */
export function notOfWriter({ doc, facts, recipients }: Context): Named[] {
  const writer = writerOf(recipients);
  if (!writer) return [];
  return mentionsIn(doc, facts).filter(
    (named) =>
      isTakenForOwn(named) && named.called.every(({ program }) => !isAt(writer, program, facts)),
  );
}

/** A short name of another program that is also how the right one's long name begins, where nobody stored it as an alias. */
function isBeginning(named: Named, theirs: ReadonlySet<Program>): boolean {
  if (named.called.some(({ form }) => form !== 'core')) return false;
  return [...theirs].some((program) =>
    [program.name, program.institution, ...program.aliases].some((name) =>
      name.toLowerCase().startsWith(said(named)),
    ),
  );
}

function isWithin(short: string, longer: ReadonlySet<string>): boolean {
  return [...longer].some((long) => long !== short && ` ${long} `.includes(` ${short} `));
}

/** The words of the name as names are compared. */
function said({ mention }: Named): string {
  return mention.words
    .slice(mention.from, mention.to)
    .map(({ key, bareKey }) => bareKey || key)
    .join(' ');
}
