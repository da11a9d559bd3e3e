import { type DueStatus, dueStatuses } from '../../../lib/due/item.ts';
import type { State } from '../../../lib/state/schema.ts';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Head } from '../ui/head.tsx';
import { Section } from '../ui/section.tsx';
import { BackupNote } from './backup-note.tsx';
import { DueRow } from './due-row.tsx';
import { SeasonNote } from './season-note.tsx';
import { TabView } from './tab-view.tsx';

const headings: Readonly<Record<DueStatus, string>> = {
  late: 'Late',
  due: 'Due now',
  next: 'Coming up',
};

/** What is due, and what the mail under the popup shows. */
export function TodayView() {
  const { place, state, now, due } = useApp();
  const isNew = state.programs.length === 0 && state.writers.length === 0;
  const today = now.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  return (
    <>
      <Head title="Today" about={today} />
      <BackupNote />
      {isNew && (
        <Empty
          title="Tell Matchproof about your season"
          words="With your programs and letter writers on record it says each day what is due: thanks, reminders, answers to interview offers, and the letter of intent that you promised."
        >
          <ButtonLink to={hashOf('programs')} look="main" icon="programs">
            Add programs
          </ButtonLink>
          <ButtonLink to={hashOf('writers')} icon="writers">
            Add letter writers
          </ButtonLink>
        </Empty>
      )}
      {dueStatuses.map((status) => {
        const items = due.filter((item) => item.status === status);
        if (items.length === 0) return null;
        return (
          <Section
            key={status}
            title={headings[status]}
            aside={<span className="soft">{items.length}</span>}
          >
            <ul className="box list">
              {items.map((item) => (
                <DueRow key={item.item} item={item} />
              ))}
            </ul>
          </Section>
        );
      })}
      {!isNew && due.length === 0 && <Empty title="Nothing is due" words={whyNothing(state)} />}
      <SeasonNote />
      {place === 'popup' && <TabView />}
    </>
  );
}

function whyNothing({ applicant }: State): string {
  if (applicant.withdrawn) return 'You have withdrawn from the Match; Settings can take that back.';
  if (applicant.matchStatus === 'matched')
    return 'You have matched. What is left to do stands in the checklist.';
  return 'What comes next shows here two weeks ahead.';
}
