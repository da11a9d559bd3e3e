import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useApp } from '../context.ts';
import type { Typed } from '../use-changes.ts';

/** Saves a value, and tells by 'changed' that it was stored and will be read. */
export type Save<T> = (value: T) => unknown;

/**
 * A value that moves at once when it is changed, before it is stored, and back where that is refused.
 * @returns the value to show, and what changes it.
 */
export function useSaved<T>(stored: T, save: Save<T>): [T, (value: T) => unknown] {
  const { stored: reading } = useApp();
  const [moved, setMoved] = useState<{ value: T; isSaved: boolean } | null>(null);
  const read = useRef(reading);
  read.current = reading;
  // What was read since it was saved is what was wanted, or newer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another reading counts
  useEffect(() => setMoved((last) => (last?.isSaved ? null : last)), [reading]);
  const move = async (value: T) => {
    const mine = { value, isSaved: false };
    setMoved(mine);
    const isSaved = (await save(value)) === 'changed';
    const isAwaited = isSaved && read.current === reading;
    setMoved((last) => (last === mine ? (isAwaited ? { value, isSaved } : null) : last));
  };
  return [moved ? moved.value : stored, move];
}

/** After so long without a key, in milliseconds, a text is stored: the popup may be closed over it without a word. */
const pause = 600;

/**
 * What somebody types into a field, kept apart from what is stored until it is done: on leaving the field or its view, on
 * Enter, and when the page closes. A free text is stored in the pauses too, of which nothing is said. What is stored
 * meanwhile by others shows as long as nobody types. A text that cannot be saved stays in the field, with the fault that
 * `faultOf` found in it.
 */
export function useDraft(
  stored: string,
  save: Save<string>,
  faultOf: (text: string) => string = () => '',
  isFree = true,
) {
  const { saveTyped } = useApp();
  const [shown, move] = useSaved(stored, save);
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState('');
  const kept = useRef<(Typed & { before: string }) | null>(null);
  const put = (text: string | null, wrong = '') => {
    setDraft(text);
    setFault(wrong);
  };
  const keep = () => {
    const text = draft?.trim();
    if (text === undefined || text === stored || faultOf(text)) return;
    kept.current ??= { inverse: null, before: stored };
    saveTyped(kept.current, false, () => save(text));
  };
  const drop = () => {
    const typed = kept.current;
    kept.current = null;
    if (typed) saveTyped(typed, false, () => move(typed.before));
    put(null);
  };
  const commit = () => {
    const text = draft?.trim();
    if (text === undefined) return;
    if (text === (kept.current?.before ?? stored)) return drop();
    const wrong = faultOf(text);
    if (wrong) return put(draft, wrong);
    saveTyped(kept.current ?? { inverse: null }, true, () => move(text));
    kept.current = null;
    put(null);
  };
  const latest = useRef({ keep, commit });
  latest.current = { keep, commit };
  useEffect(() => {
    if (draft === null || !isFree) return;
    const timer = setTimeout(() => latest.current.keep(), pause);
    return () => clearTimeout(timer);
  }, [draft, isFree]);
  // Before the control is gone, which knows whether its text can be saved.
  useLayoutEffect(() => {
    const closing = () => latest.current.commit();
    // A popup is not asked before it closes, and what a closing tab does later than that may not come through.
    for (const type of ['beforeunload', 'pagehide']) addEventListener(type, closing);
    return () => {
      for (const type of ['beforeunload', 'pagehide']) removeEventListener(type, closing);
      closing();
    };
  }, []);
  return {
    text: draft ?? shown,
    fault,
    type: (text: string) => put(text),
    commit,
    drop,
  };
}
