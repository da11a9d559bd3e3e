import type { ReactNode } from 'react';
import { takeFocus } from './take-focus.ts';

interface Props {
  title: string;
  /** What would be lost. */
  words: ReactNode;
  /** The buttons: the one that does it, and the one that lets it be. */
  children: ReactNode;
}

/** Asks before something is lost that Undo may come too late for. It takes the focus. */
export function Question({ title, words, children }: Props) {
  return (
    <div
      className="box note warning"
      role="alertdialog"
      aria-label={title}
      tabIndex={-1}
      ref={takeFocus}
    >
      <strong>{title}</strong>
      <p>{words}</p>
      <div className="actions">{children}</div>
    </div>
  );
}
