import { useApp } from '../context.ts';
import { Head } from '../ui/head.tsx';
import { TabView } from './tab-view.tsx';

/** What is due, and what the mail under the popup shows. */
export function TodayView() {
  const { place } = useApp();
  return (
    <>
      <Head title="Today" />
      {place === 'popup' && <TabView />}
    </>
  );
}
