import type { ListedItem } from '../../../lib/checklist/checklist.ts';
import { useApp } from '../context.ts';
import { Check } from '../ui/check.tsx';
import { SourceLink } from '../ui/link.tsx';
import { MatchResult } from '../ui/match-result.tsx';
import { tickItem } from './changes.ts';

/** One item of the checklist: what, why, when, and how it came to be done. */
export function ItemRow({ item }: { item: ListedItem }) {
  const { state, now, change } = useApp();
  const { title, why, source, dateText, done } = item;
  const tick = (wanted: boolean) =>
    change(tickItem(item, wanted, state, now), wanted ? `Done: ${title}` : `Open: ${title}`);
  return (
    <li className={done ? 'item done' : 'item'}>
      <Check
        label={title}
        about={
          <>
            {why}
            {dateText && <span className="when">{dateText}</span>}
            {done?.by === 'state' && <span className="shown">Done: {done.reason}</span>}
          </>
        }
        on={done !== null}
        onChange={tick}
      />
      {item.task?.asks && item.isPast && !done && <MatchResult />}
      <span className="soft source">
        {source === '' ? 'Our advice' : <SourceLink address={source} />}
      </span>
    </li>
  );
}
