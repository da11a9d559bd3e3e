import { lazy, Suspense } from 'react';
import { lateCount } from '../../../lib/due/due-items.ts';
import { ChecklistView } from '../checklist/checklist-view.tsx';
import { useApp } from '../context.ts';
import { ImportView } from '../csv/import-view.tsx';
import { LetterView } from '../letter/letter-view.tsx';
import { ProgramPage } from '../programs/program-page.tsx';
import { ProgramsView } from '../programs/programs-view.tsx';
import { hashOf, type Route } from '../route.ts';
import { SettingsView } from '../settings/settings-view.tsx';
import { TodayView } from '../today/today-view.tsx';
import { Head } from '../ui/head.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Changes } from '../use-changes.ts';
import { WriterPage } from '../writers/writer-page.tsx';
import { WritersView } from '../writers/writers-view.tsx';
import { Nav } from './nav.tsx';
import { Toast } from './toast.tsx';
import { useArrival } from './use-arrival.ts';
import { useKeptFocus } from './use-kept-focus.ts';

const TemplatesView = lazy(() => import('../templates/templates-view.tsx'));

const newer =
  'What is stored was written by a newer version of Matchproof. It can be read here, but not changed: update the extension.';

/** The frame of every view: name, ways to the views, and what was done last. */
export function Shell({ route, changes }: { route: Route; changes: Changes }) {
  const { services, place, readOnly, due } = useApp();
  useArrival(route);
  useKeptFocus();
  return (
    <div className="shell">
      <header>
        <img src="/icon/48.png" width="26" height="26" alt="" />
        <span className="brand">Matchproof</span>
        {place === 'popup' && (
          <button
            type="button"
            className="button quiet"
            onClick={() => void services.openInTab(hashOf(route.view, route.part ?? undefined))}
          >
            <Icon name="tab" />
            Open in a tab
          </button>
        )}
      </header>
      <main className="content">
        {readOnly && (
          <p role="alert" className="box note warning">
            {newer}
          </p>
        )}
        <Viewed route={route} />
      </main>
      <Toast changes={changes} />
      <Nav current={route.view} late={lateCount(due)} />
    </div>
  );
}

function Viewed({ route: { view, part } }: { route: Route }) {
  switch (view) {
    case 'today':
      return <TodayView />;
    case 'programs':
      if (part === null) return <ProgramsView />;
      return part === 'import' ? (
        <ImportView what="programs" />
      ) : (
        <ProgramPage key={part} id={part} />
      );
    case 'writers':
      if (part === null) return <WritersView />;
      return part === 'import' ? (
        <ImportView what="writers" />
      ) : (
        <WriterPage key={part} id={part} />
      );
    case 'templates':
      return (
        <Suspense fallback={<Head title="Letters" />}>
          <TemplatesView part={part} />
        </Suspense>
      );
    case 'checklist':
      return <ChecklistView />;
    case 'letter':
      return <LetterView />;
    case 'settings':
      return <SettingsView section={part} />;
  }
}
