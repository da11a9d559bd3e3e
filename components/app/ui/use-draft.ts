import { useEffect, useRef, useState } from 'react';

/**
 * What somebody types into a field, kept apart from what is stored until it is done: on leaving the field, on Enter, and when the
 * popup is closed over it. What is stored meanwhile by others shows as long as nobody types.
 */
export function useDraft(stored: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft !== null && draft !== stored) save(draft);
    setDraft(null);
  };
  const latest = useRef(commit);
  latest.current = commit;
  useEffect(() => {
    const closing = () => latest.current();
    addEventListener('pagehide', closing);
    return () => removeEventListener('pagehide', closing);
  }, []);
  return { text: draft ?? stored, type: setDraft, commit, drop: () => setDraft(null) };
}
