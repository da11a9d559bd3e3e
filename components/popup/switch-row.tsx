import type { ReactNode } from 'react';

interface Props {
  label: string;
  icon?: ReactNode;
  on: boolean;
  disabled: boolean;
  onSwitch(on: boolean): void;
}

/** One thing that can be switched on and off. */
export function SwitchRow({ label, icon, on, disabled, onSwitch }: Props) {
  return (
    <label className="row">
      {icon}
      <span>{label}</span>
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.target.checked)}
      />
    </label>
  );
}
