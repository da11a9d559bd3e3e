import { type KeyboardEvent, useRef } from 'react';
import type { ComposeView } from '../lib/page/view.ts';
import { bySeverity, saidOf, summary } from './counts.ts';
import { LetterIcon, SeverityIcon, TickIcon } from './icons.tsx';
import { hasFocusInside } from './keyboard.ts';
import { looksOf } from './looks.ts';
import { inCorner } from './position.ts';
import { usePlaced } from './use-placed.ts';

interface Props {
  compose: ComposeView;
  expanded: boolean;
  onToggle(byKeyboard: boolean, hasFocus: boolean): void;
  isPicking: boolean;
  onPick(): void;
  onClose(): void;
}

/** The mark on a compose: what is found there, by severity, or a calm tick. Opens the list; beside it the letters. */
export function Badge({ compose, expanded, isPicking, onClose, onPick, onToggle }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  usePlaced(ref, (size, viewport) => {
    const area = compose.place();
    return area && inCorner(area, size, viewport, compose.rtl);
  });
  const said = saidOf(compose);
  const groups = bySeverity(said);
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && (expanded || isPicking)) onClose();
  };
  return (
    <div ref={ref} className="part corner" {...looksOf(compose)}>
      <button
        type="button"
        className="badge"
        title="Insert a letter (F9)"
        aria-label="Insert a letter"
        aria-haspopup="dialog"
        aria-expanded={isPicking}
        onClick={onPick}
        onKeyDown={leave}
      >
        <LetterIcon />
      </button>
      <button
        type="button"
        className="badge"
        aria-expanded={expanded}
        // A click made by Enter or Space counts no presses of a button.
        onClick={({ currentTarget, detail }) =>
          onToggle(detail === 0, hasFocusInside(currentTarget))
        }
        onKeyDown={leave}
      >
        <span className="hidden">Matchproof: {summary(said)}</span>
        {groups.length === 0 && <TickIcon />}
        {groups.map(({ severity, findings }) => (
          <span className="count" key={severity} aria-hidden="true">
            <SeverityIcon severity={severity} />
            {findings.length}
          </span>
        ))}
      </button>
    </div>
  );
}
