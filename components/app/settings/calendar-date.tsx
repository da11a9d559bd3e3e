import { useState } from 'react';
import type { SeasonDate, SeasonEvent } from '../../../lib/season/season.ts';
import { easternWords, fromEastern, toEastern } from '../dates.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { SourceLink } from '../ui/link.tsx';
import { events } from '../words.ts';

interface Props {
  event: SeasonEvent;
  /** As the calendar has it; null where nobody knows. */
  published: SeasonDate | null;
  /** What the applicant has looked up, ISO 8601, or null. */
  own: string | null;
  onOwn(at: string | null): void;
}

/** One date of the season with its standing. */
export function CalendarDate({ event, published, own, onOwn }: Props) {
  const [editing, setEditing] = useState(false);
  const at = own ?? published?.at ?? null;
  return (
    <li className="calendar-date">
      <span className="who">
        <span className="name">{events[event]}</span>
        <span>{at === null ? 'No date known' : easternWords(at)}</span>
        <Standing published={published} own={own} />
      </span>
      {!editing && (
        <Button look="quiet" changes onPress={() => setEditing(true)}>
          Change<span className="hidden">: {events[event]}</span>
        </Button>
      )}
      {editing && (
        <div className="fields form">
          <TextField
            label={`${events[event]}, Eastern time`}
            type="datetime-local"
            value={at === null ? '' : toEastern(at)}
            onSave={(shown) => {
              if (shown) onOwn(fromEastern(shown));
              setEditing(false);
            }}
          />
          <div className="actions">
            <Button onPress={() => setEditing(false)}>Close</Button>
            {own !== null && (
              <Button
                changes
                onPress={() => {
                  onOwn(null);
                  setEditing(false);
                }}
              >
                Use the calendar’s date
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

function Standing({ published, own }: Pick<Props, 'published' | 'own'>) {
  if (own !== null) return <span className="tag own">Your own date</span>;
  if (!published) return null;
  return (
    <span className="soft">
      {published.confirmed ? 'Published' : 'Expected date, check nrmp.org'}
      {published.source && (
        <>
          {' · '}
          <SourceLink address={published.source} />
        </>
      )}
    </span>
  );
}
