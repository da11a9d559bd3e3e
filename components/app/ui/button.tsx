import type { ReactNode } from 'react';
import { useApp } from '../context.ts';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  children: ReactNode;
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
  /** It sends the form that it stands in. */
  submit?: boolean;
  /** It changes what is stored, which a database of a newer version does not let it. */
  changes?: boolean;
  disabled?: boolean;
  onPress?(): void;
}

export function Button(props: Props) {
  const { children, look = 'plain', icon, submit, changes, disabled, onPress } = props;
  const { readOnly } = useApp();
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={`button ${look}`}
      disabled={disabled || (changes && readOnly)}
      onClick={onPress}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads to another view. */
export function ButtonLink({
  to,
  look = 'plain',
  icon,
  children,
}: { to: string } & Omit<Props, 'onPress'>) {
  return (
    <a className={`button ${look}`} href={to}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
