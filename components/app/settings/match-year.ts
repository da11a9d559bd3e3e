import type { Settings } from '../../../lib/settings/settings.ts';
import type { StateChange } from '../../../lib/state/change.ts';
import type { State } from '../../../lib/state/schema.ts';

/**
 * Another Match year. Dates that were looked up belong to the season they were looked up for, and so does how its Match went.
 * Returned with what is said of it.
 */
export function inMatchYear(
  matchYear: number,
  { applicant }: Pick<State, 'applicant'>,
  { calendar }: Pick<Settings, 'calendar'>,
): { change: StateChange; words: string } {
  const own = Object.keys(calendar);
  const isOther = matchYear !== applicant.matchYear;
  const isOver = isOther && (applicant.matchStatus !== 'unknown' || applicant.withdrawn);
  const again = { matchStatus: 'unknown', withdrawn: false } as const;
  const gone = [own.length > 0 && 'your own dates', isOver && 'how the Match went'].filter(
    (each) => each !== false,
  );
  return {
    change: {
      patch: {
        applicant: { matchYear, ...(isOver && again) },
        settings: { calendar: Object.fromEntries(own.map((event) => [event, null])) },
      },
    },
    words: `Match year saved${gone.length > 0 ? `, ${gone.join(' and ')} removed` : ''}`,
  };
}
