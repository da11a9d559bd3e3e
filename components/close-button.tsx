import { CloseIcon } from './icons.tsx';

/** The cross in the corner of a part. */
export function CloseButton({ onClose }: { onClose(): void }) {
  return (
    <button type="button" className="quiet square" aria-label="Close" onClick={onClose}>
      <CloseIcon />
    </button>
  );
}
