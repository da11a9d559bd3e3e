import { type RefObject, useEffect, useRef, useState } from 'react';
import { hasFocusInside } from './keyboard.ts';

interface Held {
  /** Whether the pointer or the focus is on it. */
  readonly held: boolean;
  readonly panel: RefObject<HTMLDivElement | null>;
  /** What the panel must hear. */
  readonly handlers: {
    onPointerEnter(): void;
    onPointerLeave(): void;
    onFocus(): void;
    onBlur(): void;
  };
}

/** Follows whether somebody is on a panel that goes by itself; `content` is what it shows, null while it is away. */
export function useHeld(content: object | null): Held {
  const [held, setHeld] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  // What is pressed away hears of no leaving.
  useEffect(() => setHeld(content !== null && isHeld(panel.current)), [content]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  const handlers = {
    onPointerEnter: hold,
    onPointerLeave: letGo,
    onFocus: hold,
    onBlur: letGo,
  };
  return { held, panel, handlers };
}

function isHeld(panel: HTMLElement | null): boolean {
  return panel !== null && (panel.matches(':hover') || hasFocusInside(panel));
}
