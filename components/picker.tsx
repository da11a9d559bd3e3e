import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { isPickerKey } from '../lib/page/shortcuts.ts';
import type { ComposeView, ShownLetter, ShownPicker } from '../lib/page/view.ts';
import { CloseButton } from './close-button.tsx';
import { SearchIcon } from './icons.tsx';
import { keepTabInside } from './keyboard.ts';
import { LetterList } from './letter-list.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { looksOf } from './looks.ts';
import { matching } from './matching.ts';
import { clearOfHead } from './position.ts';
import { useStore } from './store-context.ts';
import { usePlaced } from './use-placed.ts';

interface Props {
  compose: ComposeView;
  picker: ShownPicker;
}

/** The letters for a mail, those that fit it first. What is looked at is shown as it would be inserted. */
export function Picker({ compose, picker }: Props) {
  const { actions } = useStore();
  const ref = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const id = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [withSubject, setWithSubject] = useState(false);
  usePlaced(ref, (size, viewport) => {
    const area = compose.place();
    return area && clearOfHead(area, size, viewport, compose.rtl);
  });
  useLayoutEffect(() => search.current?.focus(), []);
  const letters = matching(picker.letters ?? [], words);
  const active = letters.find((letter) => letter.id === chosen) ?? letters[0] ?? null;
  // Where a promise stands already, what makes none is offered.
  const instead =
    active?.id === 'letter-of-intent'
      ? picker.letters?.find(({ group, id }) => id === 'letter-of-interest' && group !== 'not')
      : null;
  const toFill = active && active.group !== 'not' ? active.id : null;
  useEffect(() => {
    if (toFill !== null) actions.fillLetter(toFill);
  }, [toFill, actions]);
  const insert = (letter: ShownLetter | null) => {
    if (letter && letter.group !== 'not') actions.insertLetter(letter.id, withSubject);
  };
  const optionId = (letter: ShownLetter) => `${id}${letter.id}`;
  return (
    <div
      ref={ref}
      className="part panel picker"
      {...looksOf(compose)}
      role="dialog"
      aria-label="Insert a letter"
      onKeyDown={(event) => {
        if (event.key === 'Escape' || isPickerKey(event.nativeEvent)) actions.close(true);
        else keepTabInside(event);
      }}
    >
      <div className="search">
        <SearchIcon />
        <input
          ref={search}
          type="text"
          role="combobox"
          aria-label="Search the letters"
          placeholder="Search the letters"
          aria-expanded="true"
          aria-controls={`${id}list`}
          aria-activedescendant={active ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setChosen(null);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') {
              // Else it would be typed into the draft, which then has the focus.
              event.preventDefault();
              insert(active);
            }
            const next = neighbour(event, letters, active);
            if (next) setChosen(next.id);
          }}
        />
        <CloseButton onClose={() => actions.close(true)} />
      </div>
      {picker.first.length > 0 && (
        <div className="first">
          {picker.first.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </div>
      )}
      <LetterList
        id={`${id}list`}
        letters={letters}
        isLoading={picker.letters === null}
        isSearch={words.trim() !== ''}
        active={active}
        optionId={optionId}
        onLook={(letter) => setChosen(letter.id)}
        onInsert={insert}
      />
      {picker.canKeep && (
        <button type="button" className="quiet accent keep" onClick={actions.keepDraft}>
          Keep this draft as a letter of my own
        </button>
      )}
      <LetterPreview
        letter={active}
        filled={toFill === null ? null : (picker.filled.get(toFill) ?? null)}
        subject={picker.subject}
        withSubject={withSubject}
        onWithSubject={setWithSubject}
        onInsert={() => insert(active)}
        instead={instead ?? null}
        onInstead={(letter) => {
          setWords('');
          setChosen(letter.id);
          search.current?.focus();
        }}
      />
    </div>
  );
}

/** The letter that an arrow key leads to; the last leads to the first. */
function neighbour(
  event: KeyboardEvent,
  letters: readonly ShownLetter[],
  active: ShownLetter | null,
): ShownLetter | null {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !active) return null;
  event.preventDefault();
  return letters.at((letters.indexOf(active) + step) % letters.length) ?? null;
}
