import type { Program } from '../../../lib/state/records.ts';
import { Icon } from '../ui/icon.tsx';
import { programStages } from '../words.ts';
import { type ProgramRow, type Sort, sorts, type Wish } from './rows.ts';

interface Props {
  wish: Wish;
  rows: readonly ProgramRow[];
  onWish(wish: Wish): void;
}

/** Search, stage and order of the list of programs. */
export function Filters({ wish, rows, onWish }: Props) {
  const count = (stage: string) => rows.filter((row) => row.stage === stage).length;
  const stages = Object.entries(programStages).filter(([stage]) => count(stage) > 0);
  return (
    <search className="filters">
      <label className="search">
        <span className="hidden">Search programs</span>
        <Icon name="search" />
        <input
          type="search"
          placeholder="Search by name, hospital or person"
          value={wish.search}
          dir="auto"
          onChange={(event) => onWish({ ...wish, search: event.target.value })}
        />
      </label>
      <select
        aria-label="Stage"
        value={wish.stage}
        onChange={(event) => onWish({ ...wish, stage: event.target.value as Wish['stage'] })}
      >
        <option value="all">All stages</option>
        {stages.map(([stage, name]) => (
          <option key={stage} value={stage satisfies string as Program['stage']}>
            {name} ({count(stage)})
          </option>
        ))}
      </select>
      <select
        aria-label="Sorted by"
        value={wish.sort}
        onChange={(event) => onWish({ ...wish, sort: event.target.value as Sort })}
      >
        {Object.entries(sorts).map(([sort, name]) => (
          <option key={sort} value={sort}>
            By {name.toLowerCase()}
          </option>
        ))}
      </select>
    </search>
  );
}
