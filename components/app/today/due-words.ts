import type { DueItem } from '../../../lib/due/item.ts';
import type { Program, Writer } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { daysBetween, dayWords, localDay } from '../dates.ts';
import { counted } from '../words.ts';

/** What the button that writes a mail says. */
const writing: Readonly<Partial<Record<DueItem['kind'], string>>> = {
  'thank-you': 'Write the thank-you',
  'follow-up': 'Write the answer',
  reminder: 'Write the reminder',
  packet: 'Write the mail',
  'letter-request': 'Write the request',
};

export function writeLabel({ kind }: DueItem): string {
  return writing[kind] ?? 'Write the mail';
}

/** When an item is due, as a chip says it. */
export function dueWords({ due, status }: DueItem, now: Date): string {
  const days = daysBetween(localDay(now), due);
  if (status === 'late') return days < 0 ? `${counted(-days, 'day')} late` : 'Late';
  if (days === 0) return status === 'next' ? 'Any day' : 'Today';
  if (days === 1) return 'Tomorrow';
  return days < 0 ? `Since ${dayWords(due, now)}` : `By ${dayWords(due, now)}`;
}

/** The address that an item's mail goes to: '' where none is on record. Answers to offers go to the coordinator. */
export function addressFor(item: DueItem, { programs, writers }: State): string {
  const writer = writers.find(({ id }) => id === item.writerId);
  if (writer) return writer.email;
  const program = programs.find(({ id }) => id === item.programId);
  return program ? addressAt(program, item.kind === 'follow-up') : '';
}

function addressAt({ contacts }: Program, isPractical: boolean): string {
  const reachable = contacts.filter(({ email }) => email !== '');
  const wanted = isPractical ? ['coordinator', 'director'] : ['director', 'coordinator'];
  const first = wanted.flatMap((role) => reachable.filter((contact) => contact.role === role));
  return (first[0] ?? reachable[0])?.email ?? '';
}

/** The name of whom an item is about, and where their page is. */
export function aboutWhom(
  item: DueItem,
  { programs, writers }: { programs: readonly Program[]; writers: readonly Writer[] },
): { view: 'programs' | 'writers'; id: string; name: string } | null {
  const writer = writers.find(({ id }) => id === item.writerId);
  if (writer) return { view: 'writers', id: writer.id, name: writer.name };
  const program = programs.find(({ id }) => id === item.programId);
  return program ? { view: 'programs', id: program.id, name: program.name } : null;
}
