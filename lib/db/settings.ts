import {
  defaultSettings,
  type MailHost,
  type Settings,
  settings,
  withHost,
  withRule,
} from '../settings/settings.ts';
import type { Database } from './database.ts';

/** The applicant's choices. A row that is missing or cannot be understood gives the default. */
export async function readSettings(db: Database): Promise<Settings> {
  const names = Object.keys(settings.shape) as (keyof Settings)[];
  const rows = await db.settings.bulkGet(names);
  const stored = Object.fromEntries(
    names.flatMap((name, i) => {
      const read = settings.shape[name].safeParse(rows[i]?.value);
      return rows[i] && read.success ? [[name, read.data]] : [];
    }),
  );
  return { ...defaultSettings, ...stored };
}

/** Switches a rule on or off and returns what is then off. */
export function switchRule(db: Database, rule: string, on: boolean): Promise<Settings> {
  return change(db, (before) => withRule(before, rule, on));
}

/** Switches a mail host on or off and returns what is then off. */
export function switchHost(db: Database, host: MailHost, on: boolean): Promise<Settings> {
  return change(db, (before) => withHost(before, host, on));
}

/** Stores all choices. Runs inside a transaction. */
export async function writeSettings(db: Database, after: Settings): Promise<void> {
  await db.settings.bulkPut(Object.entries(after).map(([name, value]) => ({ name, value })));
}

function change(db: Database, step: (before: Settings) => Settings): Promise<Settings> {
  return db.change(async () => {
    const after = step(await readSettings(db));
    await writeSettings(db, after);
    return after;
  });
}
