/** The dates of one Match season, as data with their standing. All instants carry US Eastern's offset. */

export const seasonEvents = [
  'eras-opens',
  'eras-submit',
  'programs-review',
  'registration-opens',
  'registration-deadline',
  'quota-deadline',
  'ranking-opens',
  'rank-deadline',
  'match-week',
  'soap-applications',
  'soap-offers',
  'soap-ends',
  'match-day',
  'unfilled-list-ends',
] as const;
export type SeasonEvent = (typeof seasonEvents)[number];

export interface SeasonDate {
  /** ISO 8601 with offset; `2027-03-15T10:00:00-04:00`. */
  readonly at: string;
  /** Published by NRMP or AAMC; otherwise expected from the years before, and to be shown as such. */
  readonly confirmed: boolean;
  /** Address of the page that says so, or '' where the date is extrapolated. */
  readonly source: string;
}

/** One season; an event whose date nobody knows is absent. */
export interface Season {
  /** The year of the Match. */
  readonly year: number;
  readonly dates: Readonly<Partial<Record<SeasonEvent, SeasonDate>>>;
}
