import type { ReactNode } from 'react';
import type { Span } from '../lib/draft/draft.ts';
import type { FilledLetter, ShownLetter } from '../lib/page/view.ts';

interface Props {
  letter: ShownLetter | null;
  filled: FilledLetter | null;
  /** The draft's own subject. */
  subject: string;
  withSubject: boolean;
  onWithSubject(withSubject: boolean): void;
  onInsert(): void;
  /** A letter that fits where this one does not. */
  instead: ShownLetter | null;
  onInstead(letter: ShownLetter): void;
}

/** A letter as it would stand in the draft, with what is left to write marked; or why it does not fit. */
export function LetterPreview(props: Props) {
  const { filled, instead, letter, onInsert, onInstead, onWithSubject, subject, withSubject } =
    props;
  if (letter?.group === 'not')
    return (
      <div className="preview">
        <h2>{letter.title}</h2>
        <p>{letter.reason}</p>
        {instead && (
          <button type="button" className="plain instead" onClick={() => onInstead(instead)}>
            {instead.title}
          </button>
        )}
      </div>
    );
  if (!letter || !filled) return <div className="preview" />;
  if ('fault' in filled)
    return (
      <div className="preview">
        <h2>{letter.title}</h2>
        <p>{filled.fault}</p>
      </div>
    );
  const hasOther = subject.trim() !== '' && filled.subject !== '' && filled.subject !== subject;
  return (
    <div className="preview">
      <h2>{withSlots(filled.subject, filled.subjectSlots)}</h2>
      {filled.avoid !== '' && <p className="where avoid">{filled.avoid}</p>}
      <section className="sheet" aria-label="Preview">
        {withSlots(filled.body, filled.slots)}
      </section>
      <div className="foot">
        {hasOther && (
          <label>
            <input
              type="checkbox"
              checked={withSubject}
              onChange={(event) => onWithSubject(event.target.checked)}
            />
            Replace my subject
          </label>
        )}
        <button type="button" className="primary" onClick={onInsert}>
          Insert
        </button>
      </div>
    </div>
  );
}

function withSlots(text: string, slots: readonly Span[]): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { end, start } of slots) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
