import { useId } from 'react';
import { useApp } from '../context.ts';
import { Button } from './button.tsx';

interface Props {
  label: string;
  /** As a file field takes it: `.json,application/json`. */
  accept: string;
  /** The view to go on with in a tab: a popup is closed by the system's file dialog. */
  hash: string;
  onFile(file: File): void;
}

/** Chooses a file. */
export function FileField({ label, accept, hash, onFile }: Props) {
  const { place, services, readOnly } = useApp();
  const id = useId();
  if (place === 'popup') {
    return (
      <Button icon="tab" changes onPress={() => void services.openInTab(hash)}>
        {label}
      </Button>
    );
  }
  return (
    <>
      <input
        id={id}
        type="file"
        className="hidden"
        accept={accept}
        disabled={readOnly}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again once it was mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </>
  );
}
