import { patchedSettings } from '../settings/patch.ts';
import { defaultSettings, type Settings, settings } from '../settings/settings.ts';
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

/** Switches a rule on or off and returns all choices. */
export function switchRule(db: Database, rule: string, on: boolean): Promise<Settings> {
  return db.change(async () => {
    const after = patchedSettings(await readSettings(db), { rulesOff: { [rule]: !on } });
    await writeSettings(db, after);
    return after;
  });
}

/** Stores all choices. Runs inside a transaction. */
export async function writeSettings(db: Database, after: Settings): Promise<void> {
  await db.settings.bulkPut(Object.entries(after).map(([name, value]) => ({ name, value })));
}
