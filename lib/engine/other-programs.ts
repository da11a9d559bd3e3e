import type { Program } from '../state/records.ts';
import { isMeant, mentionsIn, type Named } from './program-mentions.ts';
import { writerOf } from './recipients.ts';
import type { Context } from './rule.ts';
import { isAt, isTakenForOwn } from './writers-house.ts';

/** Where a mail to these programs speaks of another as if it were the one. */
export function notOf(theirs: ReadonlySet<Program>, { doc, facts }: Context): Named[] {
  const all = mentionsIn(doc, facts);
  // `Fairmont North` once in full, then `Fairmont`: the short name is the long one's.
  const spelledOut = all.filter(({ called }) => called.some(({ program }) => theirs.has(program)));
  return all.filter(
    (named) =>
      !named.called.some(({ program }) => theirs.has(program)) &&
      !spelledOut.some((long) => isWithin(named, long)) &&
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
function isBeginning({ called, mention }: Named, theirs: ReadonlySet<Program>): boolean {
  if (called.some(({ form }) => form !== 'core')) return false;
  const said = mention.words
    .slice(mention.from, mention.to)
    .map(({ key, bareKey }) => bareKey || key);
  return [...theirs].some((program) =>
    [program.name, program.institution, ...program.aliases].some((name) =>
      name.toLowerCase().startsWith(said.join(' ')),
    ),
  );
}

function isWithin(short: Named, long: Named): boolean {
  const words = ({ mention }: Named) =>
    mention.words.slice(mention.from, mention.to).map(({ key, bareKey }) => bareKey || key);
  return (
    words(long).length > words(short).length &&
    ` ${words(long).join(' ')} `.includes(` ${words(short).join(' ')} `)
  );
}
