import { hashOf } from '../route.ts';
import { Head } from '../ui/head.tsx';
import { Icon } from '../ui/icon.tsx';
import { AboutSection } from './about-section.tsx';
import { ApplicantSection } from './applicant-section.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { CheckingSection } from './checking-section.tsx';
import { DataSection } from './data-section.tsx';
import { type SettingsSection, sectionOf, sections } from './sections.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { TimingSection } from './timing-section.tsx';

const contents: Readonly<Record<SettingsSection, () => React.ReactNode>> = {
  applicant: ApplicantSection,
  calendar: CalendarSection,
  checking: CheckingSection,
  timing: TimingSection,
  data: DataSection,
  shortcuts: ShortcutsSection,
  about: AboutSection,
};

/** The settings: in the popup a list of sections, each on a page of its own; in a wide tab both side by side. */
export function SettingsView({ section: part }: { section: string | null }) {
  const chosen = sectionOf(part);
  const shown = chosen ?? 'applicant';
  const Content = contents[shown];
  return (
    <div className={chosen ? 'settings chosen' : 'settings'}>
      <div className="settings-index">
        {/* The first heading is that of the page: beside an index, or alone. */}
        <Head title="Settings" level={chosen ? 2 : 1} />
        <ul className="box list">
          {(Object.keys(sections) as SettingsSection[]).map((section) => (
            <li key={section}>
              <a
                href={hashOf('settings', section)}
                {...(section === shown && { 'aria-current': 'true' })}
              >
                <span className="who">
                  <span className="name">{sections[section].name}</span>
                  <span className="soft">{sections[section].about}</span>
                </span>
                <Icon name="next" />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div className="settings-content">
        <Head
          title={sections[shown].name}
          level={chosen ? 1 : 2}
          back={{ to: hashOf('settings'), name: 'Settings' }}
        />
        <Content />
      </div>
    </div>
  );
}
