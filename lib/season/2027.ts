import type { Season, SeasonDate } from './season.ts';

/** A date that nobody has published yet, carried over from the years before. */
function expected(at: string, source = ''): SeasonDate {
  return { at, confirmed: false, source };
}

/** The 2027 Main Residency Match: nearly all of it is expected, not published. */
export const season2027: Season = {
  year: 2027,
  dates: {
    'eras-opens': expected(
      '2026-06-03T09:00:00-04:00',
      'https://www.quantaprep.com/blog/eras-2026-guide',
    ),
    'eras-submit': expected('2026-09-02T09:00:00-04:00'),
    'programs-review': expected('2026-09-23T09:00:00-04:00'),
    'registration-opens': expected('2026-09-15T12:00:00-04:00'),
    'registration-deadline': expected('2027-01-31T23:59:00-05:00'),
    'quota-deadline': expected('2027-01-29T23:59:00-05:00'),
    'ranking-opens': expected('2027-02-01T12:00:00-05:00'),
    // Twelve days before the Monday of Match Week, as in 2023, 2024 and 2026.
    'rank-deadline': expected('2027-03-03T21:00:00-05:00'),
    'match-week': expected('2027-03-15T10:00:00-04:00'),
    'soap-applications': expected('2027-03-15T11:00:00-04:00'),
    'soap-offers': expected('2027-03-18T09:00:00-04:00'),
    // The hour is not published: the whole of Thursday counts.
    'soap-ends': expected('2027-03-19T00:00:00-04:00'),
    // The third Friday of March.
    'match-day': expected(
      '2027-03-19T12:00:00-04:00',
      'https://en.wikipedia.org/wiki/Match_Day_(medicine)',
    ),
    'unfilled-list-ends': expected('2027-05-01T23:59:00-04:00'),
  },
};
