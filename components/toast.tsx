import { useEffect, useState } from 'react';
import { takeBackKeys } from '../lib/page/shortcuts.ts';
import type { Known, PageView } from '../lib/page/view.ts';
import { CloseButton } from './close-button.tsx';
import { hasFocusInside } from './keyboard.ts';
import { RecordChoice } from './record-choice.tsx';
import { useStore } from './store-context.ts';
import { useHeld } from './use-held.ts';

/** Long enough to read and to reach Undo. */
const shownFor = 10_000;

interface Props {
  toast: PageView['toast'];
  known: Known;
  dark: boolean;
}

/** Says what was just done and lets it be taken back. The element stays, so that screen readers hear its content change. */
export function Toast({ toast, known, dark }: Props) {
  const { actions } = useStore();
  const { held, panel, handlers } = useHeld(toast);
  const [isChanging, setChanging] = useState(false);
  // What is pressed goes, at the latest when it is done, and would leave the focus to nobody.
  const leaveBy = (act: () => void) => () => {
    if (panel.current && hasFocusInside(panel.current)) actions.leaveToast();
    act();
  };
  useEffect(() => {
    if (!toast?.record) setChanging(false);
    if (toast === null || held || isChanging) return undefined;
    const timer = setTimeout(actions.dismissToast, shownFor);
    return () => clearTimeout(timer);
  }, [toast, held, isChanging, actions]);
  return (
    <div role="status" className="part" data-theme={dark ? 'dark' : 'light'}>
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: being looked at only holds the toast's clock
        <div
          ref={panel}
          className="panel toast"
          {...handlers}
          onKeyDown={({ key }) => key === 'Escape' && leaveBy(actions.dismissToast)()}
        >
          <span>{toast.text}</span>
          <div className="ways">
            {toast.undo && (
              <button
                type="button"
                className="quiet accent"
                aria-keyshortcuts={takeBackKeys}
                title={takeBackKeys}
                onClick={leaveBy(toast.undo)}
              >
                Undo
              </button>
            )}
            {toast.copy && (
              <button type="button" className="quiet accent" onClick={leaveBy(toast.copy)}>
                Copy the letter
              </button>
            )}
            {toast.record && (
              <button
                type="button"
                className="quiet accent"
                aria-expanded={isChanging}
                onClick={() => setChanging(!isChanging)}
              >
                Change
              </button>
            )}
            <CloseButton onClose={leaveBy(actions.dismissToast)} />
          </div>
          {toast.record && isChanging && <RecordChoice record={toast.record} known={known} />}
        </div>
      )}
    </div>
  );
}
