import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface Props {
  title: string;
  /** What stands under the title. */
  about?: ReactNode;
  /** The view that this one belongs to. */
  back?: { to: string; name: string };
  /** 2 where it stands beside the head of the page. */
  level?: 1 | 2;
  children?: ReactNode;
}

/** The head of a view. It can take the focus, so that a screen reader begins there. */
export function Head({ title, about, back, level = 1, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="head">
      {back && (
        <a className="back" href={back.to}>
          <Icon name="back" />
          {back.name}
        </a>
      )}
      <div className="title">
        <Heading tabIndex={-1} className="heading">
          {title}
        </Heading>
        {children && <div className="actions">{children}</div>}
      </div>
      {about && <div className="about">{about}</div>}
    </div>
  );
}
