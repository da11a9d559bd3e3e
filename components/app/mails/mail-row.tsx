import { kindWords } from '../../../lib/ledger/kinds.ts';
import type { Message } from '../../../lib/state/records.ts';
import { instantOf, isAhead } from '../../../lib/state/sent-mails.ts';
import { useApp } from '../context.ts';
import { instantWords } from '../dates.ts';
import { Button } from '../ui/button.tsx';
import { useSaved } from '../ui/use-saved.ts';
import { kindNames } from '../words.ts';
import { removeMail, setMail } from './changes.ts';

/** One mail on record, and what can be put right about it. */
export function MailRow({ mail }: { mail: Message }) {
  const { now, change } = useApp();
  const at = instantOf(mail);
  const day = instantWords(at, now);
  const name = mail.direction === 'received' ? 'Mail received' : kindNames[mail.kind];
  return (
    <li className={mail.retractedAt ? 'mail-row retracted' : 'mail-row'}>
      <time dateTime={at}>{day}</time>
      <div className="who">
        <span className="name">
          {mail.direction === 'received' ? 'Mail received' : <Kind mail={mail} day={day} />}
          {mail.retractedAt && <span className="tag">Retracted</span>}
          {isAhead(mail, now) && <span className="tag">Scheduled</span>}
        </span>
        {mail.subject && <span className="subject">{mail.subject}</span>}
        {mail.to.length > 0 && <span className="soft">To {mail.to.join(', ')}</span>}
        {!mail.confirmed && (
          <div className="ask">
            <span>Was this sent?</span>
            <Button
              changes
              onPress={() => void change(setMail(mail.id, { confirmed: true }), 'Noted as sent')}
            >
              Yes
            </Button>
            <Button
              changes
              onPress={() => void change(removeMail(mail.id), 'Taken off the record')}
            >
              No
            </Button>
          </div>
        )}
      </div>
      <Button
        look="quiet"
        changes
        onPress={() => void change(removeMail(mail.id), `${name} of ${day} taken off the record`)}
      >
        Remove<span className="hidden"> the mail of {day}</span>
      </Button>
    </li>
  );
}

/** What a mail was, which can be put right. */
function Kind({ mail, day }: { mail: Message; day: string }) {
  const { change, readOnly } = useApp();
  const [kind, choose] = useSaved(mail.kind, (wanted: Message['kind']) =>
    change(setMail(mail.id, { kind: wanted }), `Recorded as: ${kindWords[wanted]}`),
  );
  return (
    <select
      className="kind"
      aria-label={`Kind of the mail of ${day}`}
      value={kind}
      disabled={readOnly}
      onChange={(event) => choose(event.target.value as Message['kind'])}
    >
      {Object.entries(kindNames).map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}
