import { useEffect, useMemo, useState } from 'react';
import { dueItems } from '../../lib/due/due-items.ts';
import { clockHere } from '../../lib/engine/clock.ts';
import { seasonOf } from '../../lib/season/seasons.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { AppContext, type App as AppParts, type Place } from './context.ts';
import type { AppServices, Stored } from './services.ts';
import { Shell } from './shell/shell.tsx';
import { useChanges } from './use-changes.ts';
import { useNow } from './use-now.ts';
import { useRoute } from './use-route.ts';
import { useSinglePresses } from './use-single-presses.ts';
import { useStored } from './use-stored.ts';
import { Welcome } from './welcome/welcome.tsx';

interface Props {
  services: AppServices;
  place: Place;
}

/** The whole app: in the toolbar's popup, and in a tab of its own. */
export function App({ services, place }: Props) {
  const { stored, fault } = useStored(services);
  if (fault) return <Fault words={fault} />;
  if (!stored) return null;
  return <Opened services={services} place={place} stored={stored} />;
}

function Opened({ services, place, stored }: Props & { stored: Stored }) {
  const changes = useChanges(services);
  const route = useRoute();
  const now = useNow(services.now);
  const [kept] = useState(() => new Map<string, unknown>());
  useUndoKey(changes.undo);
  useSinglePresses(changes.isBusy);
  const settings = stored.state.settings ?? defaultSettings;
  const due = useMemo(() => dueItems(stored.state, clockHere(now)), [stored.state, now]);
  const parts: AppParts = {
    services,
    place,
    stored,
    state: stored.state,
    settings,
    season: seasonOf(stored.state.applicant.matchYear, settings.calendar),
    now,
    due,
    readOnly: stored.readOnly,
    kept,
    change: changes.change,
    saveTyped: changes.saveTyped,
    say: changes.say,
  };
  const asked = !stored.welcomed && !stored.readOnly && stored.state.applicant.name === '';
  return (
    <AppContext value={parts}>
      {asked ? <Welcome /> : <Shell route={route} changes={changes} />}
    </AppContext>
  );
}

function Fault({ words }: { words: string }) {
  return (
    <main className="content">
      <div className="box note warning" role="alert">
        <strong>What is stored cannot be read</strong>
        <p>{words}</p>
        <p>Close the browser and open it again. Drafts are checked meanwhile.</p>
      </div>
    </main>
  );
}

/** Ctrl+Z takes the last change back, where no text is being written. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      if (target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea'))
        return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo]);
}
