import { seasonEvents } from '../../../lib/season/season.ts';
import { useApp } from '../context.ts';
import { daysBetween, easternWords, localDay, relativeDay } from '../dates.ts';
import { hashOf } from '../route.ts';
import { events } from '../words.ts';

/** The next date of the season, or that no calendar is known. */
export function SeasonNote() {
  const { season, state, now } = useApp();
  if (!season) {
    return (
      <div className="box note warning">
        <strong>No calendar for {state.applicant.matchYear}</strong>
        <p>
          Rules and reminders that hang on the season’s dates stay silent.{' '}
          <a href={hashOf('settings', 'calendar')}>Enter the dates, or another Match year</a>
        </p>
      </div>
    );
  }
  const coming = seasonEvents
    .filter((event) => event !== 'quota-deadline')
    .flatMap((event) => {
      const date = season.dates[event];
      return date && Date.parse(date.at) > now.getTime() ? [{ event, ...date }] : [];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const [next] = coming;
  if (!next) {
    if (!season.dates['match-day']) return null;
    return (
      <p className="season-note soft">
        The season of {season.year} is over. If you apply again, set the{' '}
        <a href={hashOf('settings', 'calendar')}>Match year</a>.
      </p>
    );
  }
  const isEnd = next.event === 'soap-ends';
  const day = localDay(new Date(Date.parse(next.at) - Number(isEnd)));
  const isNear = daysBetween(localDay(now), day) < 100;
  return (
    <p className="season-note soft">
      Next in the season: <a href={hashOf('settings', 'calendar')}>{events[next.event]}</a>,{' '}
      {easternWords(next.at, isEnd)}
      {isNear && ` (${relativeDay(day, now)})`}
      {!next.confirmed && '. Expected date, check nrmp.org'}
    </p>
  );
}
