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
      <span className="who">
        <span className="name">
          {whom ? <a href={hashOf(whom.view, whom.id)}>{item.title}</a> : item.title}
        </span>
        <span className="soft">{item.why}</span>
      </span>
      <span className={`chip ${item.status}`}>{dueWords(item, now)}</span>
      <DueActions item={item} />
    </li>
  );
}
