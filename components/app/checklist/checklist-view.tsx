import { useMemo, useState } from 'react';
import { checklistFor } from '../../../lib/checklist/checklist.ts';
import { clockHere } from '../../../lib/engine/clock.ts';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { Head } from '../ui/head.tsx';
import { SwitchRow } from '../ui/switch-row.tsx';
import { useKept } from '../use-kept.ts';
import { phasesAtHand, progressOf } from './changes.ts';
import { PhaseBox } from './phase-box.tsx';

/** The season as phases, with what is to be done in each. */
export function ChecklistView() {
  const { state, now } = useApp();
  const [onlyOpen, setOnlyOpen] = useKept('checklist', false);
  const phases = useMemo(() => checklistFor(state, clockHere(now)), [state, now]);
  // What is opened at first stays as it is while items are ticked.
  const [atHand] = useState(() => phasesAtHand(phases));
  const counts = phases.map(progressOf);
  const done = counts.reduce((sum, count) => sum + count.done, 0);
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  return (
    <>
      <Head
        title="Checklist"
        about={
          state.applicant.specialty === '' ? (
            <>
              {done} of {all} done. <a href={hashOf('settings', 'applicant')}>Say who you are</a>,
              and the list will fit your status and specialty
            </>
          ) : (
            `${done} of ${all} done, fitted to your status and specialty`
          )
        }
      />
      <div className="box">
        <SwitchRow label="Show only what is open" local on={onlyOpen} onSwitch={setOnlyOpen} />
      </div>
      {phases.map((phase) => (
        <PhaseBox key={phase.id} phase={phase} isOpen={atHand.has(phase.id)} onlyOpen={onlyOpen} />
      ))}
    </>
  );
}
