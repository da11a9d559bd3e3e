import type { Contact } from '../state/records.ts';
import type { RowOf, TableName } from '../state/tables.ts';

type Merge<Row> = (own: Row, imported: Row) => Row;

/** How two records of one key become one. */
const merges: { readonly [N in TableName]: Merge<RowOf[N]> } = {
  applicant: filled,
  programs: filled,
  writers: filled,
  // A mail that went out stays so, and so does a word that was taken back.
  messages: (own, imported) => ({
    ...filled(own, imported),
    confirmed: own.confirmed || imported.confirmed,
  }),
  templates: (own, imported) =>
    Date.parse(own.updatedAt) > Date.parse(imported.updatedAt) ? own : imported,
  ticks: (own, imported) => (Date.parse(own.at) > Date.parse(imported.at) ? own : imported),
  ownItems: (_, imported) => imported,
  settings: (own, imported) => ({
    ...imported,
    calendar: { ...own.calendar, ...imported.calendar },
  }),
  dismissals: (own, imported) => (own.at > imported.at ? own : imported),
};

/** A stored record and the imported one of the same key as one record, in which nothing is lost that only one knows. */
export function together<N extends TableName>(
  name: N,
  own: RowOf[N],
  imported: RowOf[N],
): RowOf[N] {
  return merges[name](own, imported);
}

/** The imported record, with what it does not know as it was, and lists with what was in either. */
function filled<Row extends object>(own: Row, imported: Row): Row {
  const before = own as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(imported).map(([field, value]) => {
      const old = before[field];
      if (Array.isArray(value) && Array.isArray(old)) return [field, united(old, value)];
      return [field, value === '' || value === null || value === 'unknown' ? old : value];
    }),
  ) as Row;
}

function united(
  own: readonly (string | Contact)[],
  imported: readonly (string | Contact)[],
): (string | Contact)[] {
  const known = new Set(imported.map(keyOf));
  return [...imported, ...own.filter((one) => !known.has(keyOf(one)))];
}

function keyOf(one: string | Contact): string {
  if (typeof one === 'string') return one;
  return one.email === '' ? one.name : one.email.trim().toLowerCase();
}
