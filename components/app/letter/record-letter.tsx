import { type FormEvent, useId, useState } from 'react';
import type { Message } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { instantOn, localDay } from '../dates.ts';
import { sentElsewhere } from '../mails/changes.ts';
import { hashOf } from '../route.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { days, Frame } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';

/** Notes a letter of intent that went out by another way: another mail account, a portal, by hand. */
export function RecordLetter({ standing }: { standing: readonly Message[] }) {
  const { services, state, now, change } = useApp();
  const id = useId();
  const [programId, setProgramId] = useState('');
  const [date, setDate] = useState(localDay(now));
  const programs = state.programs.toSorted((a, b) => a.name.localeCompare(b.name));
  const isSecond = programId !== '' && standing.some((letter) => letter.programId !== programId);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const program = programs.find((each) => each.id === programId);
    if (!program || !date) return;
    const mail = sentElsewhere({
      id: services.newId(),
      at: instantOn(date, now),
      programId,
      writerId: null,
      kind: 'letter-of-intent',
      to: [],
      subject: '',
    });
    if (await change(mail, `Letter of intent to ${program.name} recorded`)) setProgramId('');
  };
  return (
    <Section title="Sent one elsewhere?">
      {programs.length === 0 ? (
        <div className="box note">
          <p>Add the program first, then its letter of intent can be recorded here.</p>
          <ButtonLink to={hashOf('programs')}>Add a program</ButtonLink>
        </div>
      ) : (
        <form className="box fields form" onSubmit={send}>
          <Frame id={`${id}-program`} label="Program">
            <select
              id={`${id}-program`}
              required
              value={programId}
              onChange={(event) => setProgramId(event.target.value)}
            >
              <option value="">Choose</option>
              {programs.map((program) => (
                <option key={program.id} value={program.id}>
                  {program.name}
                </option>
              ))}
            </select>
          </Frame>
          <Frame id={`${id}-date`} label="Sent on">
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
          {isSecond && (
            <p className="hint full">
              One stands already. A second one is not a listed rule breach, but untrue to one of the
              two.
            </p>
          )}
          <div className="actions">
            <Button submit changes>
              Record it
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
