import { useEffect, useRef, useState } from 'react';

/** Saves a value: true once it is stored. Anything else means that it was refused. */
export type Save<T> = (value: T) => unknown;

/**
 * A value that moves at once when it is changed, before it is stored, and back where that is refused.
 * @returns the value to show, and what changes it.
 */
export function useSaved<T>(stored: T, save: Save<T>): [T, (value: T) => void] {
  const [moved, setMoved] = useState<{ value: T } | null>(null);
  // What is stored now is either what was wanted, or newer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another stored value counts
  useEffect(() => setMoved(null), [stored]);
  const move = async (value: T) => {
    setMoved({ value });
    if ((await save(value)) !== true) setMoved(null);
  };
  return [moved ? moved.value : stored, (value) => void move(value)];
}

/**
 * What somebody types into a field, kept apart from what is stored until it is done: on leaving the field, on Enter, and when
 * the popup is closed over it. What is stored meanwhile by others shows as long as nobody types. A text that cannot be saved
 * stays in the field, with the fault that `faultOf` found in it.
 */
export function useDraft(
  stored: string,
  save: Save<string>,
  faultOf: (text: string) => string = () => '',
) {
  const [shown, move] = useSaved(stored, save);
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState('');
  const put = (text: string | null, wrong = '') => {
    setDraft(text);
    setFault(wrong);
  };
  const commit = () => {
    const text = draft?.trim();
    if (text === undefined || text === stored) return put(null);
    const wrong = faultOf(text);
    if (wrong) return put(draft, wrong);
    move(text);
    put(null);
  };
  const latest = useRef(commit);
  latest.current = commit;
  useEffect(() => {
    const closing = () => latest.current();
    addEventListener('pagehide', closing);
    return () => removeEventListener('pagehide', closing);
  }, []);
  return {
    text: draft ?? shown,
    fault,
    type: (text: string) => put(text),
    commit,
    drop: () => put(null),
  };
}
