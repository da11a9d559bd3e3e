import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What to do about it. */
  words: ReactNode;
  children?: ReactNode;
}

/** A place where nothing is yet, and what to do about it. */
export function Empty({ title, words, children }: Props) {
  return (
    <div className="box empty">
      <strong>{title}</strong>
      <p>{words}</p>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
