import { type SeasonEvent, seasonEvents } from '../../../lib/season/season.ts';
import { seasonOf } from '../../../lib/season/seasons.ts';
import { useApp } from '../context.ts';
import { TextField } from '../ui/field.tsx';
import { SourceLink } from '../ui/link.tsx';
import { CalendarDate } from './calendar-date.tsx';
import { inMatchYear } from './match-year.ts';
import { useSetting } from './use-setting.ts';

/** The Match year, and each date of its season: published, expected or the applicant's own. */
export function CalendarSection() {
  const { state, settings, change } = useApp();
  const { matchYear } = state.applicant;
  const known = seasonOf(matchYear);
  const { set } = useSetting();
  const setYear = (text: string) => {
    const next = inMatchYear(Number(text), state, settings);
    return change(next.change, next.words);
  };
  // What has no date yet keeps its usual place behind the others.
  const timeOf = (event: SeasonEvent) =>
    Date.parse(settings.calendar[event] ?? known?.dates[event]?.at ?? '') || Number.MAX_VALUE;
  const inOrder = seasonEvents.toSorted((a, b) => timeOf(a) - timeOf(b));
  return (
    <>
      <div className="box fields">
        <TextField
          label="Match year"
          type="number"
          min={2000}
          max={2100}
          required
          value={String(matchYear)}
          hint="The year in which you match and begin."
          onSave={setYear}
        />
      </div>
      {known ? (
        <p className="about">
          NRMP and AAMC publish these dates. Where one is not published yet, the expected one stands
          here: check it at <Published /> and enter what you find. All times are Eastern.
        </p>
      ) : (
        <div className="box note warning">
          <strong>No calendar for {matchYear}</strong>
          <p>
            Rules that hang on the season’s dates (SOAP, rank order list, Match Week) stay silent
            until you enter them: look at <Published />. All times are Eastern. What a mail says by
            itself is checked as always.
          </p>
        </div>
      )}
      <ul className="box list calendar">
        {inOrder.map((event) => (
          <CalendarDate
            key={event}
            event={event}
            published={known?.dates[event] ?? null}
            own={settings.calendar[event] ?? null}
            onOwn={(at) =>
              void set(
                { calendar: { [event]: at } },
                at === null ? 'Own date removed' : 'Your own date saved',
              )
            }
          />
        ))}
      </ul>
    </>
  );
}

function Published() {
  return <SourceLink address="https://www.nrmp.org/match-calendars/" />;
}
