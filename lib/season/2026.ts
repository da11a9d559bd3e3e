import type { Season } from './season.ts';

const eras =
  'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/eras-timeline';
const pressRelease =
  'https://www.prnewswire.com/news-releases/nrmp-anticipates-exciting-2026-match-week-as-residency-applicants-and-programs-prepare-for-match-day-302708601.html';
const january = 'https://www.nrmp.org/about/news/2026/01/january-2026-illuminator-newsletter';

/** The 2026 Main Residency Match. */
export const season2026: Season = {
  year: 2026,
  dates: {
    'eras-opens': { at: '2025-06-04T09:00:00-04:00', confirmed: true, source: eras },
    'eras-submit': { at: '2025-09-03T09:00:00-04:00', confirmed: true, source: eras },
    'programs-review': { at: '2025-09-24T09:00:00-04:00', confirmed: true, source: eras },
    'registration-opens': {
      at: '2025-09-15T12:00:00-04:00',
      confirmed: true,
      source: 'https://www.nrmp.org/about/news/2025/09/medical-school-welcome-newsletter-2',
    },
    'registration-deadline': {
      at: '2026-01-31T23:59:00-05:00',
      confirmed: false,
      source: 'https://www.nrmp.org/match-calendars/medical-schools/',
    },
    'quota-deadline': { at: '2026-01-30T23:59:00-05:00', confirmed: true, source: january },
    'rank-deadline': {
      at: '2026-03-04T21:00:00-05:00',
      confirmed: false,
      source: 'https://insidermedicaladmissions.blogspot.com/2026/02',
    },
    'match-week': { at: '2026-03-16T10:00:00-04:00', confirmed: true, source: pressRelease },
    'soap-applications': {
      at: '2026-03-16T11:00:00-04:00',
      confirmed: false,
      source: 'https://medvily.com/soap-2026-match-week-timeline-guide-for-residency',
    },
    'soap-offers': {
      at: '2026-03-19T09:00:00-04:00',
      confirmed: false,
      source: 'https://www.medschoolcoach.com/?p=109271',
    },
    // The hour is not published: the whole of Thursday counts.
    'soap-ends': { at: '2026-03-20T00:00:00-04:00', confirmed: false, source: '' },
    'match-day': { at: '2026-03-20T12:00:00-04:00', confirmed: true, source: pressRelease },
    'unfilled-list-ends': {
      at: '2026-05-01T23:59:00-04:00',
      confirmed: true,
      source: 'https://www.nrmp.org/residency-applicants/after-the-match/',
    },
  },
};
