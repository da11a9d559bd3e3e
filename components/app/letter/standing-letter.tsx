import { type FormEvent, useId, useState } from 'react';
import type { Message } from '../../../lib/state/records.ts';
import { instantOf, isAhead, programOfMail } from '../../../lib/state/sent-mails.ts';
import { useApp } from '../context.ts';
import { instantWords } from '../dates.ts';
import { removeMail, setMail } from '../mails/changes.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/field.tsx';

/** A letter of intent that holds: to whom, when, and the way to take it back. */
export function StandingLetter({ letter }: { letter: Message }) {
  const { state, now, change } = useApp();
  const [retracting, setRetracting] = useState(false);
  const program = programOfMail(letter, state.programs);
  const day = instantWords(instantOf(letter), now);
  const isToGo = isAhead(letter, now);
  const sent = letter.confirmed ? 'Sent on' : 'You pressed Send on';
  const name = program?.name ?? (letter.to.join(', ') || 'A program that is not on your list');
  return (
    <section className="box intent-large" aria-label={`Letter of intent to ${name}`}>
      <p className="soft">
        {isToGo
          ? 'A scheduled mail tells this program that it stands first'
          : 'You have told this program that it stands first'}
      </p>
      <p className="intent-name">
        {program ? <a href={hashOf('programs', program.id)}>{name}</a> : name}
      </p>
      <p>
        {isToGo ? 'It goes out on' : sent} {day}
        {letter.to.length > 0 && program && ` to ${letter.to.join(', ')}`}
      </p>
      {!letter.confirmed && (
        <p>Matchproof did not see it leave. Until you say so it counts as sent.</p>
      )}
      <p className="soft">Put it first on your rank order list before you certify the list.</p>
      {retracting ? (
        <Retract letter={letter} name={name} onDone={() => setRetracting(false)} />
      ) : (
        <div className="actions">
          {!letter.confirmed && (
            <>
              <Button
                look="main"
                changes
                onPress={() =>
                  void change(setMail(letter.id, { confirmed: true }), 'Noted as sent')
                }
              >
                It was sent
              </Button>
              <Button
                changes
                onPress={() => void change(removeMail(letter.id), 'Taken off the record')}
              >
                It was not
              </Button>
            </>
          )}
          <Button changes onPress={() => setRetracting(true)}>
            Retract it
          </Button>
        </div>
      )}
    </section>
  );
}

interface RetractProps {
  letter: Message;
  name: string;
  onDone(): void;
}

function Retract({ letter, name, onDone }: RetractProps) {
  const { now, change } = useApp();
  const id = useId();
  const [reason, setReason] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const set = { retractedAt: now.toISOString(), retractReason: reason.trim() };
    if (await change(setMail(letter.id, set), `Letter of intent to ${name} retracted`)) onDone();
  };
  return (
    <form className="fields form single" onSubmit={send}>
      <Frame
        id={id}
        label="Why it no longer holds"
        hint="For your own record. Tell the program as well: whoever was told that they stand first should hear that they do not."
      >
        <input
          id={id}
          value={reason}
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: the form was asked for a moment ago
          autoFocus
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setReason(event.target.value)}
        />
      </Frame>
      <div className="actions">
        <Button submit changes look="main">
          Retract
        </Button>
        <Button onPress={onDone}>Keep it</Button>
      </div>
    </form>
  );
}
