import { useEffect, useRef } from 'react';
import { hashOf, type Route } from '../route.ts';
import { focusHeading } from './use-kept-focus.ts';

/** Brings the focus to the heading of a view that was gone to, so that the keyboard and a screen reader go on from there. */
export function useArrival({ view, part }: Route): void {
  const here = hashOf(view, part ?? undefined);
  const last = useRef(here);
  useEffect(() => {
    if (last.current === here) return;
    last.current = here;
    focusHeading();
  }, [here]);
}
