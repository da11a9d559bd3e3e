import { useRef, useSyncExternalStore } from 'react';
import type { PageStore, PageView } from '../lib/page/view.ts';
import { Badge } from './badge.tsx';
import { Boundary } from './boundary.tsx';
import { Card } from './card.tsx';
import { FindingList } from './finding-list.tsx';
import { Guard } from './guard.tsx';
import { LiveCount } from './live-count.tsx';
import { Picker } from './picker.tsx';
import { StaleNote } from './stale-note.tsx';
import { StoreProvider } from './store-context.ts';
import { Toast } from './toast.tsx';

/** Everything that Matchproof shows in a mail page. */
export function PageUi({ store }: { store: PageStore }) {
  const view = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  const listByKeyboard = useRef(false);
  const card = openCard(view);
  const list = view.composes.find(({ id }) => id === view.list);
  const picked = view.composes.find(({ id }) => id === view.picker?.composeId);
  const guard = view.composes.find(({ id }) => id === view.guard);
  // What is said of a mail that has gone stands on the same page as the mail did.
  const wasDark = useRef(prefersDark());
  wasDark.current = view.composes[0]?.dark ?? wasDark.current;
  const dark = wasDark.current;
  return (
    <StoreProvider value={store}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pressing our parts must not take the draft's selection */}
      <div onMouseDown={(event) => isField(event.target) || event.preventDefault()}>
        {view.composes.map((compose) => (
          <Boundary key={compose.id}>
            <Badge
              compose={compose}
              expanded={view.list === compose.id}
              onToggle={(byKeyboard, hasFocus) => {
                listByKeyboard.current = byKeyboard;
                store.actions.toggleList(compose.id, hasFocus);
              }}
              isPicking={view.picker?.composeId === compose.id}
              onPick={() => store.actions.togglePicker(compose.id)}
              onClose={() => store.actions.close(true)}
            />
            <LiveCount compose={compose} />
          </Boundary>
        ))}
        {list && (
          <Boundary key={`list ${list.id}`}>
            <FindingList compose={list} known={view.known} focus={listByKeyboard.current} />
          </Boundary>
        )}
        {card && (
          <Boundary key={`card ${card.finding.key}`}>
            <Card {...card} />
          </Boundary>
        )}
        {view.picker && picked && (
          <Boundary key={`letters ${picked.id}`}>
            <Picker compose={picked} picker={view.picker} />
          </Boundary>
        )}
        <Boundary>
          <Toast toast={view.toast} known={view.known} dark={dark} />
        </Boundary>
        {view.stale && <StaleNote dark={dark} />}
      </div>
      {guard && (
        <Boundary key={`guard ${guard.id}`} onFault={store.actions.guardSend}>
          <Guard compose={guard} />
        </Boundary>
      )}
    </StoreProvider>
  );
}

function openCard({ card, composes }: PageView) {
  const compose = card && composes.find(({ id }) => id === card.composeId);
  const finding = compose?.findings.find(({ key }) => key === card?.key);
  return card && compose && finding
    ? { compose, finding, fixes: card.fixes, focus: card.focus, pointer: card.pointer }
    : null;
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Fields need the focus that everything else leaves to the draft. */
function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, select, label') !== null;
}
