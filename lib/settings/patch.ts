import { z } from '../zod.ts';
import { mailHost, type Settings } from './settings.ts';

const switches = z.record(z.string(), z.boolean());

/**
 * Settings changed one by one. Of lists and of the calendar single entries are, since two switches may be pressed before what
 * the first did is known, and taking one back must leave what was switched since.
 */
export const settingsPatch = z.strictObject({
  rulesOff: z.optional(switches),
  hostsOff: z.optional(switches),
  /** Null takes a date out. */
  calendar: z.optional(z.record(z.string(), z.nullable(z.string()))),
  askWeeks: z.optional(z.number()),
  reminderDays: z.optional(z.number()),
  mail: z.optional(mailHost),
});
export type SettingsPatch = z.infer<typeof settingsPatch>;

/** The settings once they were changed; they are still to be checked. */
export function patchedSettings(settings: Settings, patch: SettingsPatch): Settings {
  const { rulesOff, hostsOff, calendar, ...fields } = patch;
  return {
    ...settings,
    ...(fields as Partial<Settings>),
    ...(rulesOff && { rulesOff: patchedList(settings.rulesOff, rulesOff) }),
    ...(hostsOff && { hostsOff: patchedList(settings.hostsOff, hostsOff) }),
    ...(calendar && { calendar: patchedCalendar(settings.calendar, calendar) }),
  };
}

/** What leads from some settings to others; null where it would leave a list in another order. */
export function settingsPatchTo(from: Settings, to: Settings): SettingsPatch | null {
  const rulesOff = listPatch(from.rulesOff, to.rulesOff);
  const hostsOff = listPatch(from.hostsOff, to.hostsOff);
  const events = Object.keys({ ...from.calendar, ...to.calendar });
  const dates = events.filter((event) => from.calendar[event] !== to.calendar[event]);
  const patch: SettingsPatch = {
    ...(Object.keys(rulesOff).length > 0 && { rulesOff }),
    ...(Object.keys(hostsOff).length > 0 && { hostsOff }),
    ...(dates.length > 0 && {
      calendar: Object.fromEntries(dates.map((event) => [event, to.calendar[event] ?? null])),
    }),
    ...(from.askWeeks !== to.askWeeks && { askWeeks: to.askWeeks }),
    ...(from.reminderDays !== to.reminderDays && { reminderDays: to.reminderDays }),
    ...(from.mail !== to.mail && { mail: to.mail }),
  };
  return JSON.stringify(patchedSettings(from, patch)) === JSON.stringify(to) ? patch : null;
}

/** Sorted, so that it does not tell which entry came last, and one that goes and comes back leaves no trace. */
function patchedList<T extends string>(list: readonly T[], patch: Record<string, boolean>): T[] {
  const others = list.filter((entry) => !Object.hasOwn(patch, entry));
  const added = Object.keys(patch).filter((entry) => patch[entry]) as T[];
  return [...others, ...added].sort();
}

function listPatch(from: readonly string[], to: readonly string[]): Record<string, boolean> {
  const differing = [...from, ...to].filter((each) => from.includes(each) !== to.includes(each));
  return Object.fromEntries(differing.map((entry) => [entry, to.includes(entry)]));
}

function patchedCalendar(
  calendar: Settings['calendar'],
  patch: NonNullable<SettingsPatch['calendar']>,
): Settings['calendar'] {
  const dates = Object.entries({ ...calendar, ...patch }).sort();
  return Object.fromEntries(dates.flatMap(([event, at]) => (at === null ? [] : [[event, at]])));
}
