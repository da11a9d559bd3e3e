import type * as mini from 'zod/mini';
import { type Dismissal, dismissal } from '../settings/dismissal.ts';
import { type Settings, settings } from '../settings/settings.ts';
import {
  type OwnItem,
  type OwnTemplate,
  ownItem,
  ownTemplate,
  type Tick,
  tick,
} from './additions.ts';
import {
  type Applicant,
  applicant,
  type Message,
  message,
  type Program,
  program,
  type Writer,
  writer,
} from './records.ts';

/** What is stored, by kind. Of the applicant and the settings there is one or none. */
export interface RowOf {
  applicant: Applicant;
  programs: Program;
  writers: Writer;
  messages: Message;
  templates: OwnTemplate;
  ticks: Tick;
  ownItems: OwnItem;
  settings: Settings;
  dismissals: Dismissal;
}
export type TableName = keyof RowOf;

/** Stored records by their keys; a part of them, or all. */
export type Rows = { [N in TableName]: Map<string, RowOf[N]> };

interface TableOf<Row> {
  readonly schema: mini.ZodMiniType<Row>;
  key(row: Row): string;
}

/** The key of a dismissal: the draft and what is dismissed in it, whenever that was. */
export function dismissalKey({ host, draftKey, rule, quote }: Dismissal): string {
  return JSON.stringify([host, draftKey, rule, quote]);
}

const byId = ({ id }: { id: string }) => id;

/** The schema of each kind, and what tells its records apart. */
export const tables: { readonly [N in TableName]: TableOf<RowOf[N]> } = {
  applicant: { schema: applicant, key: () => 'applicant' },
  programs: { schema: program, key: byId },
  writers: { schema: writer, key: byId },
  messages: { schema: message, key: byId },
  templates: { schema: ownTemplate, key: byId },
  ticks: { schema: tick, key: ({ item }) => item },
  ownItems: { schema: ownItem, key: byId },
  settings: { schema: settings, key: () => 'settings' },
  dismissals: { schema: dismissal, key: dismissalKey },
};

export const tableNames = Object.keys(tables) as TableName[];

/** One value for each kind. */
export function forEachTable<T>(make: (name: TableName) => T): { [N in TableName]: T } {
  return Object.fromEntries(tableNames.map((name) => [name, make(name)])) as {
    [N in TableName]: T;
  };
}

/** No records at all. */
export function noRows(): Rows {
  return forEachTable(() => new Map()) as Rows;
}
