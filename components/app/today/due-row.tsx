import type { DueItem } from '../../../lib/due/item.ts';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { DueActions } from './due-actions.tsx';
import { aboutWhom, dueWords } from './due-words.ts';

/** One thing to be done, why, and what settles it. */
export function DueRow({ item }: { item: DueItem }) {
  const { state, now } = useApp();
  const whom = aboutWhom(item, state);
  return (
    <li className={`due-row ${item.status}`}>
      <span className="name">
        {whom ? <a href={hashOf(whom.view, whom.id)}>{item.title}</a> : item.title}
      </span>
      <span className={`chip ${item.status}`}>{dueWords(item, now)}</span>
      <span className="why soft">{item.why}</span>
      <div className="act">
        <DueActions item={item} />
      </div>
    </li>
  );
}
