import type { ReactNode } from 'react';
import { useApp } from '../context.ts';
import { type Save, useSaved } from './use-saved.ts';

interface Props {
  label: string;
  icon?: ReactNode;
  on: boolean;
  /** It changes nothing that is stored. */
  local?: boolean;
  onSwitch: Save<boolean>;
}

/** One thing that can be switched on and off. */
export function SwitchRow({ label, icon, on, local, onSwitch }: Props) {
  const { readOnly } = useApp();
  const [shown, move] = useSaved(on, onSwitch);
  return (
    <label className="row">
      {icon}
      <span>{label}</span>
      <input
        type="checkbox"
        className="switch"
        checked={shown}
        disabled={readOnly && !local}
        onChange={(event) => move(event.target.checked)}
      />
    </label>
  );
}
