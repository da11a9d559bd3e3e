import { useState } from 'react';
import type { Message } from '../../../lib/state/records.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { newestFirst } from './changes.ts';
import { MailRow } from './mail-row.tsx';
import { RecordMail } from './record-mail.tsx';

interface Props {
  mails: readonly Message[];
  programId: string | null;
  writerId: string | null;
}

/** The mails with a program or a writer, newest first. Only these facts are kept of them, never their text. */
export function Timeline({ mails, programId, writerId }: Props) {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title="Mails"
      aside={
        !adding && (
          <Button look="quiet" icon="plus" changes onPress={() => setAdding(true)}>
            Record a mail
          </Button>
        )
      }
    >
      <div className="box list">
        {adding && (
          <RecordMail programId={programId} writerId={writerId} onDone={() => setAdding(false)} />
        )}
        {mails.length === 0 && !adding && (
          <p className="line soft">
            None on record. What you send from Gmail or Outlook is recorded by itself: when, to
            whom, what kind and the subject, never the text.
          </p>
        )}
        <ol className="timeline">
          {newestFirst(mails).map((mail) => (
            <MailRow key={mail.id} mail={mail} />
          ))}
        </ol>
      </div>
    </Section>
  );
}
