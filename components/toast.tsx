import { useEffect, useState } from 'react';
import type { PageView } from '../lib/page/view.ts';
import { CloseIcon } from './icons.tsx';
import { useStore } from './store-context.ts';

/** Long enough to read and to reach Undo. */
const shownFor = 10_000;

/** Says what was just done and lets it be taken back. The element stays, so that screen readers hear its content change. */
export function Toast({ toast, dark }: { toast: PageView['toast']; dark: boolean }) {
  const { actions } = useStore();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (toast === null || held) return undefined;
    const timer = setTimeout(actions.dismissToast, shownFor);
    return () => clearTimeout(timer);
  }, [toast, held, actions]);
  return (
    <div role="status" className="part" data-theme={dark ? 'dark' : 'light'}>
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: being looked at only holds the toast's clock
        <div
          className="panel toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" className="quiet accent" onClick={toast.undo}>
              Undo
            </button>
          )}
          <button
            type="button"
            className="quiet square"
            aria-label="Close"
            onClick={actions.dismissToast}
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
