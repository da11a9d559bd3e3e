import { useEffect } from 'react';
import { useHeld } from '../../use-held.ts';
import { Icon } from '../ui/icon.tsx';
import type { Changes } from '../use-changes.ts';

/** So long a toast stays, in milliseconds, unless the pointer or the focus is on it. */
const stay = 8000;

/** What was done last, with Undo. */
export function Toast({ changes: { said, hush } }: { changes: Changes }) {
  const { held, panel, handlers } = useHeld(said);
  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(hush, said.tone === 'fault' ? 3 * stay : stay);
    return () => clearTimeout(timer);
  }, [said, held, hush]);
  return (
    <div className="toasts" ref={panel} {...handlers}>
      <div role="status" aria-live="polite">
        {said && (
          <div className={`toast ${said.tone}`} key={said.id}>
            <span>{said.words}</span>
            {said.undo && (
              <button type="button" className="undo" onClick={said.undo}>
                Undo
              </button>
            )}
            <button type="button" className="close" onClick={hush} aria-label="Dismiss">
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
