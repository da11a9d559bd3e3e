import { useRef } from 'react';
import type { ComposeView } from '../lib/page/view.ts';
import { bySeverity, saidOf, summary } from './counts.ts';
import { SeverityIcon, TickIcon } from './icons.tsx';
import { inCorner } from './position.ts';
import { usePlaced } from './use-placed.ts';

interface Props {
  compose: ComposeView;
  expanded: boolean;
  onToggle(byKeyboard: boolean): void;
}

/** The mark on a compose: what is found there, by severity, or a calm tick. Opens the list. */
export function Badge({ compose, expanded, onToggle }: Props) {
  const ref = useRef<HTMLButtonElement>(null);
  usePlaced(ref, (size, viewport) => {
    const area = compose.place();
    return area && inCorner(area, size, viewport, compose.rtl);
  });
  const said = saidOf(compose);
  const groups = bySeverity(said);
  return (
    <button
      ref={ref}
      type="button"
      className="part badge"
      data-theme={compose.dark ? 'dark' : 'light'}
      dir={compose.rtl ? 'rtl' : 'ltr'}
      aria-expanded={expanded}
      // A click made by Enter or Space counts no presses of a button.
      onClick={(event) => onToggle(event.detail === 0)}
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
  );
}
