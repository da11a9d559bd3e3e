import type { ReactNode } from 'react';
import { useApp } from '../context.ts';

interface Props {
  label: ReactNode;
  /** Under the label. */
  about?: ReactNode;
  on: boolean;
  onChange(on: boolean): void;
}

/** Something that is done or given, or not. */
export function Check({ label, about, on, onChange }: Props) {
  const { readOnly } = useApp();
  return (
    <label className="check">
      <input
        type="checkbox"
        className="box-check"
        checked={on}
        disabled={readOnly}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {about && <span className="soft">{about}</span>}
      </span>
    </label>
  );
}
