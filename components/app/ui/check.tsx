import type { ReactNode } from 'react';
import { useApp } from '../context.ts';
import { type Save, useSaved } from './use-saved.ts';

interface Props {
  label: ReactNode;
  /** Under the label. */
  about?: ReactNode;
  on: boolean;
  onChange: Save<boolean>;
}

/** Something that is done or given, or not. */
export function Check({ label, about, on, onChange }: Props) {
  const { readOnly } = useApp();
  const [shown, move] = useSaved(on, onChange);
  return (
    <label className="check">
      <input
        type="checkbox"
        className="box-check"
        checked={shown}
        disabled={readOnly}
        onChange={(event) => move(event.target.checked)}
      />
      <span>
        {label}
        {about && <span className="soft">{about}</span>}
      </span>
    </label>
  );
}
