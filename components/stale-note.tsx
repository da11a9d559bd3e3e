import { useState } from 'react';
import { CloseIcon } from './icons.tsx';

/** Left behind in a tab whose extension was updated under it. */
export function StaleNote({ dark }: { dark: boolean }) {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <div className="part" data-theme={dark ? 'dark' : 'light'} role="note" aria-live="polite">
      <div className="panel toast">
        <span>Matchproof was updated. Reload this tab to go on checking.</span>
        <button
          type="button"
          className="quiet square"
          aria-label="Close"
          onClick={() => setRead(true)}
        >
          <CloseIcon />
        </button>
      </div>
    </div>
  );
}
