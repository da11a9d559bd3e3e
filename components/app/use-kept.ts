import { useState } from 'react';
import { useApp } from './context.ts';

/** State of a view that is as it was left when one comes back to the view, as long as the page is open. */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void] {
  const { kept } = useApp();
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name) as T) : initial));
  const keep = (next: T) => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, keep];
}
