import { type FormEvent, useId, useState } from 'react';
import type { Message } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { instantOn, localDay } from '../dates.ts';
import { Button } from '../ui/button.tsx';
import { days, Frame } from '../ui/field.tsx';
import { kindNames } from '../words.ts';
import { sentElsewhere } from './changes.ts';

interface Props {
  programId: string | null;
  writerId: string | null;
  onDone(): void;
}

const toPrograms: readonly Message['kind'][] = [
  'thank-you',
  'interest',
  'letter-of-intent',
  'update',
  'outreach',
  'other',
];
const toWriters: readonly Message['kind'][] = [
  'letter-request',
  'packet',
  'reminder',
  'thank-you',
  'update',
  'other',
];

/** Notes a mail that was sent from elsewhere. */
export function RecordMail({ programId, writerId, onDone }: Props) {
  const { services, now, change } = useApp();
  const id = useId();
  const kinds = programId === null ? toWriters : toPrograms;
  const [kind, setKind] = useState<Message['kind']>(kinds[0] ?? 'other');
  const [date, setDate] = useState(localDay(now));
  const [subject, setSubject] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!date) return;
    const mail = { id: services.newId(), at: instantOn(date, now), programId, writerId, kind };
    const whole = sentElsewhere({ ...mail, to: [], subject: subject.trim() });
    if (await change(whole, `${kindNames[kind]} recorded`)) onDone();
  };
  return (
    <form className="fields form" onSubmit={send}>
      <Frame id={`${id}-kind`} label="What was sent">
        <select
          id={`${id}-kind`}
          value={kind}
          // biome-ignore lint/a11y/noAutofocus: the form was asked for a moment ago
          autoFocus
          onChange={(event) => setKind(event.target.value as Message['kind'])}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {kindNames[each]}
            </option>
          ))}
        </select>
      </Frame>
      <Frame id={`${id}-date`} label="On">
        <input
          id={`${id}-date`}
          type="date"
          required
          value={date}
          min={days.min}
          max={localDay(now)}
          onChange={(event) => setDate(event.target.value)}
        />
      </Frame>
      <Frame id={`${id}-subject`} label="Subject (optional)">
        <input
          id={`${id}-subject`}
          value={subject}
          dir="auto"
          autoComplete="off"
          onChange={(event) => setSubject(event.target.value)}
        />
      </Frame>
      <div className="actions">
        <Button submit changes look="main">
          Record
        </Button>
        <Button onPress={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
