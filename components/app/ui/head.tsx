import { type ReactNode, useEffect, useRef } from 'react';
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

/** The head of a view: it takes the focus when the view is opened, so that a screen reader begins there. */
export function Head({ title, about, back, level = 1, children }: Props) {
  const Heading = `h${level}` as const;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another view
  useEffect(() => {
    if (document.activeElement?.closest('nav, .back, .list')) heading.current?.focus();
  }, [title]);
  return (
    <div className="head">
      {back && (
        <a className="back" href={back.to}>
          <Icon name="back" />
          {back.name}
        </a>
      )}
      <div className="title">
        <Heading ref={heading} tabIndex={-1} className="heading">
          {title}
        </Heading>
        {children && <div className="actions">{children}</div>}
      </div>
      {about && <div className="about">{about}</div>}
    </div>
  );
}
