import type { Message } from '../../../lib/state/records.ts';
import { instantOf, programOfMail } from '../../../lib/state/sent-mails.ts';
import { useApp } from '../context.ts';
import { instantWords } from '../dates.ts';
import { setMail } from '../mails/changes.ts';
import { Button } from '../ui/button.tsx';

/** A letter of intent that was taken back. */
export function PastLetter({ letter }: { letter: Message }) {
  const { state, now, change } = useApp();
  const program = programOfMail(letter, state.programs);
  const name = program?.name ?? letter.to.join(', ');
  const restore = () =>
    void change(setMail(letter.id, { retractedAt: null, retractReason: '' }), 'It stands again');
  return (
    <li className="person">
      <span className="who">
        <span className="name">{name}</span>
        <span className="soft">
          Sent {instantWords(instantOf(letter), now)}
          {letter.retractedAt && `, retracted ${instantWords(letter.retractedAt, now)}`}
          {letter.retractReason && `: ${letter.retractReason}`}
        </span>
      </span>
      <Button look="quiet" changes onPress={restore}>
        Restore<span className="hidden"> the letter to {name}</span>
      </Button>
    </li>
  );
}
