import type { Writer } from '../../../lib/state/records.ts';
import type { Rendered } from '../../../lib/templates/render.ts';
import type { Slot } from '../../../lib/templates/slots.ts';
import { counted } from '../words.ts';
import { piecesOf } from './pieces.ts';

interface Props {
  filled: Rendered;
  to: Pick<Writer, 'name' | 'email'> | null;
  /** The template has a fault since. */
  isOld: boolean;
}

/** A filled letter as it would stand in the mail, with what is left to write marked. */
export function Preview({ filled, isOld, to }: Props) {
  const { subject, body, slots, subjectSlots } = filled;
  const count = slots.length + subjectSlots.length;
  return (
    <article className="box filled" aria-label="Preview">
      <dl>
        <dt>To</dt>
        <dd>{to ? [to.name, to.email].filter(Boolean).join(', ') : <mark>nobody yet</mark>}</dd>
        <dt>Subject</dt>
        <dd>
          <Text text={subject} slots={subjectSlots} />
        </dd>
      </dl>
      <div className="text" dir="auto">
        <Text text={body} slots={slots} />
      </div>
      <p className="soft">{isOld ? 'As it read before the fault.' : leftToFill(count)}</p>
    </article>
  );
}

function leftToFill(count: number): string {
  return count === 0
    ? 'Nothing is left to fill in.'
    : `${counted(count, 'place')} to fill in. Tab goes from one to the next in the draft.`;
}

function Text({ text, slots }: { text: string; slots: readonly Slot[] }) {
  return piecesOf(text, slots).map(({ start, text, isSlot }) =>
    isSlot ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
  );
}
