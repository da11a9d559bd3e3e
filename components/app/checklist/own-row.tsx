import type { ListedPhase } from '../../../lib/checklist/checklist.ts';
import { useApp } from '../context.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { removeOwnItem, tickItem } from './changes.ts';

/** An item that the applicant has added. */
export function OwnRow({ item }: { item: ListedPhase['own'][number] }) {
  const { state, now, change } = useApp();
  const { id, title, done } = item;
  return (
    <li className={done ? 'item own done' : 'item own'}>
      <Check
        label={title}
        on={done}
        onChange={(wanted) =>
          change(tickItem({ id }, wanted, state, now), wanted ? `Done: ${title}` : `Open: ${title}`)
        }
      />
      <Button
        look="quiet"
        changes
        onPress={() => void change(removeOwnItem(id), `Removed: ${title}`)}
      >
        Remove<span className="hidden"> {title}</span>
      </Button>
    </li>
  );
}
