import { useState } from 'react';
import { CloseButton } from './close-button.tsx';

/** Left behind in a tab whose extension was updated under it. */
export function StaleNote({ dark }: { dark: boolean }) {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <div className="part" data-theme={dark ? 'dark' : 'light'} role="note" aria-live="polite">
      <div className="panel toast">
        <span>Matchproof was updated. Reload this tab to go on checking.</span>
        <CloseButton onClose={() => setRead(true)} />
      </div>
    </div>
  );
}
