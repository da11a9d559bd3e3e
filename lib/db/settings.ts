import {
  everythingOn,
  type MailHost,
  type Settings,
  settings,
  withHost,
  withRule,
} from '../settings/settings.ts';
import type { Database } from './database.ts';

/** What is switched off. A row that cannot be understood counts as not written. */
export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.bulkGet(['rulesOff', 'hostsOff']);
  const { rulesOff, hostsOff } = settings.shape;
  return {
    rulesOff: rulesOff.safeParse(rows[0]?.value).data ?? everythingOn.rulesOff,
    hostsOff: hostsOff.safeParse(rows[1]?.value).data ?? everythingOn.hostsOff,
  };
}

/** Switches a rule on or off and returns what is then off. */
export function switchRule(db: Database, rule: string, on: boolean): Promise<Settings> {
  return change(db, (before) => withRule(before, rule, on));
}

/** Switches a mail host on or off and returns what is then off. */
export function switchHost(db: Database, host: MailHost, on: boolean): Promise<Settings> {
  return change(db, (before) => withHost(before, host, on));
}

function change(db: Database, step: (before: Settings) => Settings): Promise<Settings> {
  return db.change(async () => {
    const after = step(await readSettings(db));
    await db.settings.bulkPut([
      { name: 'rulesOff', value: after.rulesOff },
      { name: 'hostsOff', value: after.hostsOff },
    ]);
    return after;
  });
}
