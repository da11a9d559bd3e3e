import { useEffect, useRef } from 'react';
import type { ShownLetter } from '../lib/page/view.ts';

interface Props {
  id: string;
  letters: readonly ShownLetter[];
  isLoading: boolean;
  active: ShownLetter | null;
  optionId(letter: ShownLetter): string;
  onLook(letter: ShownLetter): void;
  onInsert(letter: ShownLetter): void;
}

const headings: Readonly<Record<ShownLetter['group'], string>> = {
  now: 'For this moment',
  possible: 'Also possible',
  own: 'Your own',
  not: 'Not now',
};
const groups = Object.keys(headings) as ShownLetter['group'][];

/** The letters by how they fit. The search field holds the focus and names the one that is looked at. */
export function LetterList({ active, id, isLoading, letters, onInsert, onLook, optionId }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const activeId = active && optionId(active);
  useEffect(() => {
    const option = activeId && ref.current?.querySelector(`#${CSS.escape(activeId)}`);
    if (option) option.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div ref={ref} id={id} className="letters" role="listbox" aria-label="Letters">
      {groups.map((group) => {
        const some = letters.filter((letter) => letter.group === group);
        if (some.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
          <div key={group} role="group" aria-labelledby={`${id}${group}`}>
            <h2 id={`${id}${group}`} role="presentation">
              {headings[group]}
            </h2>
            {some.map((letter) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the search field has the focus and the keys
              <div
                key={letter.id}
                id={optionId(letter)}
                className="letter"
                role="option"
                aria-selected={letter === active}
                aria-disabled={group === 'not'}
                onPointerMove={() => letter !== active && onLook(letter)}
                onClick={() => (group === 'not' ? onLook(letter) : onInsert(letter))}
              >
                <span>{letter.title}</span>
                {letter.reason && <span className="where">{letter.reason}</span>}
              </div>
            ))}
          </div>
        );
      })}
      {letters.length === 0 && (
        <p className="calm">{isLoading ? 'One moment…' : 'No letter has these words.'}</p>
      )}
    </div>
  );
}
