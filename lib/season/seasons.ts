import { season2026 } from './2026.ts';
import { season2027 } from './2027.ts';
import { type Season, type SeasonEvent, seasonEvents } from './season.ts';

/** Every season that is known, oldest first. */
const seasons: readonly Season[] = [season2026, season2027];

/** Dates that the applicant has looked up: ISO 8601 with offset, by event. Other keys are not looked at. */
export type Overrides = Readonly<Partial<Record<SeasonEvent, string>>>;

/**
 * The season of a Match year with the applicant's own dates, or of these alone where no calendar is known; null where there
 * is neither, which silences its rules.
 */
export function seasonOf(matchYear: number, overrides: Overrides = {}): Season | null {
  const season = seasons.find(({ year }) => year === matchYear);
  const dates = { ...season?.dates };
  for (const event of seasonEvents) {
    const at = overrides[event];
    if (at !== undefined) dates[event] = { at, confirmed: true, source: '' };
  }
  return Object.keys(dates).length > 0 ? { year: matchYear, dates } : null;
}

/** Whether `now` lies from one event (included) to another (excluded); false where either date is unknown. */
export function isBetween(season: Season, from: SeasonEvent, to: SeasonEvent, now: Date): boolean {
  const begin = season.dates[from];
  const end = season.dates[to];
  if (!begin || !end) return false;
  return Date.parse(begin.at) <= now.getTime() && now.getTime() < Date.parse(end.at);
}
