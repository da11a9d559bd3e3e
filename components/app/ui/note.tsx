import type { ReactNode } from 'react';

interface Props {
  tone?: 'plain' | 'warning';
  title?: string;
  children: ReactNode;
}

/** Something to know, in a box. */
export function Note({ tone = 'plain', title, children }: Props) {
  return (
    <div className={`box note ${tone}`}>
      {title && <strong>{title}</strong>}
      <div>{children}</div>
    </div>
  );
}
