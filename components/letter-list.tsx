import { useEffect, useRef } from 'react';
import type { ShownLetter } from '../lib/page/view.ts';

interface Props {
  id: string;
  letters: readonly ShownLetter[];
  isLoading: boolean;
  /** Words were typed: the letters stand as they match them, and only those that cannot be had apart. */
  isSearch: boolean;
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

interface Part {
  readonly heading: string;
  readonly has: (letter: ShownLetter) => boolean;
}
const byGroup: readonly Part[] = Object.entries(headings).map(([group, heading]) => ({
  heading,
  has: (letter) => letter.group === group,
}));
// Under the headings of the groups a letter of one's own would stand below all others, however well it matches.
const asFound: readonly Part[] = [
  { heading: 'Found', has: ({ group }) => group !== 'not' },
  ...byGroup.slice(-1),
];

/** The letters by how they fit. The search field holds the focus and names the one that is looked at. */
export function LetterList(props: Props) {
  const { active, id, isLoading, isSearch, letters, onInsert, onLook, optionId } = props;
  const ref = useRef<HTMLDivElement>(null);
  const activeId = active && optionId(active);
  useEffect(() => {
    const option = activeId && ref.current?.querySelector(`#${CSS.escape(activeId)}`);
    if (option) option.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div ref={ref} id={id} className="letters" role="listbox" aria-label="Letters">
      {(isSearch ? asFound : byGroup).map(({ heading, has }, at) => {
        const some = letters.filter(has);
        if (some.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
          <div key={heading} role="group" aria-labelledby={`${id}part${at}`}>
            <h2 id={`${id}part${at}`} role="presentation">
              {heading}
            </h2>
            {some.map((letter) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the search field has the focus and the keys
              <div
                key={letter.id}
                id={optionId(letter)}
                className="letter"
                role="option"
                aria-selected={letter === active}
                aria-disabled={letter.group === 'not'}
                onPointerMove={() => letter !== active && onLook(letter)}
                onClick={() => (letter.group === 'not' ? onLook(letter) : onInsert(letter))}
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
