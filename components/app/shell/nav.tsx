import { hashOf, type View, views } from '../route.ts';
import { Icon } from '../ui/icon.tsx';

const names: Readonly<Record<View, { name: string; short?: string }>> = {
  today: { name: 'Today' },
  programs: { name: 'Programs' },
  writers: { name: 'Writers' },
  templates: { name: 'Letters' },
  checklist: { name: 'Checklist' },
  letter: { name: 'Letter of intent', short: 'Intent' },
  settings: { name: 'Settings' },
};

/** The way to every view: a bar at the bottom of the popup, a column beside a wide page. */
export function Nav({ current, late }: { current: View; late: number }) {
  return (
    <nav aria-label="Views">
      <ul>
        {views.map((view) => (
          <li key={view}>
            <a href={hashOf(view)} {...(view === current && { 'aria-current': 'page' })}>
              <Icon name={view} />
              <Name view={view} />
              {view === 'today' && late > 0 && (
                <span className="count">
                  {late}
                  <span className="hidden"> late</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Name({ view }: { view: View }) {
  const { name, short } = names[view];
  if (!short) return <span className="name">{name}</span>;
  return (
    <>
      <span className="name in-full">{name}</span>
      <span className="name in-short" aria-hidden="true">
        {short}
      </span>
    </>
  );
}
