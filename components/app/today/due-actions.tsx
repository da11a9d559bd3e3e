import { type FormEvent, useState } from 'react';
import type { DueItem } from '../../../lib/due/item.ts';
import { useApp } from '../context.ts';
import { removeMail, setMail } from '../mails/changes.ts';
import { setProgram } from '../programs/changes.ts';
import { hashOf } from '../route.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { days } from '../ui/field.tsx';
import { MatchResult } from '../ui/match-result.tsx';
import { aboutWhom, addressFor } from './due-words.ts';
import { WriteDue } from './write-due.tsx';

/** What settles an item. */
export function DueActions({ item }: { item: DueItem }) {
  const { state, now, change } = useApp();
  const { action, programId } = item;
  if ('write' in action) {
    const to = addressFor(item, state);
    const whom = aboutWhom(item, state);
    if (to === '' && whom)
      return <ButtonLink to={hashOf(whom.view, whom.id)}>Add an address</ButtonLink>;
    return <WriteDue item={item} />;
  }
  if ('confirm' in action) {
    const { confirm: id } = action;
    return (
      <div className="actions">
        <Button
          changes
          onPress={() => void change(setMail(id, { confirmed: true }), 'Noted as sent')}
        >
          Yes, it was sent
        </Button>
        <Button changes onPress={() => void change(removeMail(id), 'Taken off the record')}>
          No
        </Button>
      </div>
    );
  }
  if ('answer' in action) return item.status === 'next' ? null : <MatchResult />;
  if ('tick' in action) {
    const tick = { item: action.tick, done: true, at: now.toISOString() };
    return (
      <Button
        icon="tick"
        changes
        onPress={() => void change({ put: { ticks: [tick] } }, `Done: ${item.title}`)}
      >
        Done<span className="hidden">: {item.title}</span>
      </Button>
    );
  }
  return programId === null ? null : <DateForm programId={programId} title={item.title} />;
}

function DateForm({ programId, title }: { programId: string; title: string }) {
  const { change, readOnly } = useApp();
  const [date, setDate] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (date) void change(setProgram(programId, { interviewDate: date }), 'Interview date saved');
  };
  return (
    <form className="date-form" onSubmit={save}>
      <input
        type="date"
        aria-label={title}
        required
        {...days}
        readOnly={readOnly}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <Button submit changes>
        Save
      </Button>
    </form>
  );
}
