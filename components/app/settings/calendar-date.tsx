import { type FormEvent, useId, useState } from 'react';
import type { SeasonDate, SeasonEvent } from '../../../lib/season/season.ts';
import { easternWords, fromEastern, toEastern } from '../dates.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/field.tsx';
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
        <span>{at === null ? 'No date known' : easternWords(at, event === 'soap-ends')}</span>
        <Standing published={published} own={own} />
      </span>
      {!editing && (
        <Button look="quiet" changes onPress={() => setEditing(true)}>
          Change<span className="hidden">: {events[event]}</span>
        </Button>
      )}
      {editing && (
        <DateForm
          event={event}
          at={at}
          isOwn={own !== null}
          isPublished={published !== null}
          onDone={(chosen) => {
            setEditing(false);
            if (chosen !== undefined) onOwn(chosen);
          }}
        />
      )}
    </li>
  );
}

interface FormProps {
  event: SeasonEvent;
  at: string | null;
  isOwn: boolean;
  isPublished: boolean;
  /** With the date to keep, null for that of the calendar, and undefined to leave it. */
  onDone(chosen?: string | null): void;
}

function DateForm({ event, at, isOwn, isPublished, onDone }: FormProps) {
  const id = useId();
  const [shown, setShown] = useState(at === null ? '' : toEastern(at));
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    onDone(at !== null && shown === toEastern(at) ? undefined : fromEastern(shown));
  };
  return (
    <form className="fields form" onSubmit={save}>
      <Frame id={id} label={`${events[event]}, Eastern time`}>
        <input
          id={id}
          type="datetime-local"
          // biome-ignore lint/a11y/noAutofocus: the form was asked for a moment ago
          autoFocus
          required
          min="2000-01-01T00:00"
          max="2099-12-31T23:59"
          value={shown}
          onChange={({ target }) => setShown(target.value)}
        />
      </Frame>
      <div className="actions">
        <Button submit changes look="main">
          Save
        </Button>
        <Button onPress={() => onDone()}>Cancel</Button>
        {isOwn && (
          <Button changes onPress={() => onDone(null)}>
            {isPublished ? 'Use the calendar’s date' : 'Remove my date'}
          </Button>
        )}
      </div>
    </form>
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
