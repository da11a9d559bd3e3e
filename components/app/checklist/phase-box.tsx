import type { ListedPhase } from '../../../lib/checklist/checklist.ts';
import { AddItem } from './add-item.tsx';
import { progressOf } from './changes.ts';
import { ItemRow } from './item-row.tsx';
import { OwnRow } from './own-row.tsx';

interface Props {
  phase: ListedPhase;
  isOpen: boolean;
  onlyOpen: boolean;
}

/** One phase of the season. */
export function PhaseBox({ phase, isOpen, onlyOpen }: Props) {
  const { done, all } = progressOf(phase);
  const items = phase.items.filter((item) => !onlyOpen || item.done === null);
  const own = phase.own.filter((item) => !onlyOpen || !item.done);
  return (
    <details className="box phase" open={isOpen}>
      <summary>
        <h2>{phase.title}</h2>
        <span className={done === all ? 'soft all-done' : 'soft'}>
          {done} of {all}
        </span>
      </summary>
      <ul>
        {items.map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
        {own.map((item) => (
          <OwnRow key={item.id} item={item} />
        ))}
      </ul>
      {items.length + own.length === 0 && (
        <p className="line soft">{all === 0 ? 'Nothing here concerns you.' : 'All done.'}</p>
      )}
      <AddItem phase={phase.id} title={phase.title} />
    </details>
  );
}
