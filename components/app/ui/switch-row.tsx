import type { ReactNode } from 'react';
import { useApp } from '../context.ts';

interface Props {
  label: string;
  icon?: ReactNode;
  on: boolean;
  /** It changes nothing that is stored. */
  local?: boolean;
  onSwitch(on: boolean): void;
}

/** One thing that can be switched on and off. */
export function SwitchRow({ label, icon, on, local, onSwitch }: Props) {
  const { readOnly } = useApp();
  return (
    <label className="row">
      {icon}
      <span>{label}</span>
      <input
        type="checkbox"
        className="switch"
        checked={on}
        disabled={readOnly && !local}
        onChange={(event) => onSwitch(event.target.checked)}
      />
    </label>
  );
}
