import { useEffect, useRef, useState } from 'react';
import type { ComposeView } from '../lib/page/view.ts';
import { saidOf, summary } from './counts.ts';

/** Typing is not interrupted: the count is said once it has stood still. */
const quietFor = 1500;

/** Tells screen readers when a compose's count has changed; an untouched draft says nothing. */
export function LiveCount({ compose }: { compose: ComposeView }) {
  const count = summary(saidOf(compose));
  const heard = useRef(summary([]));
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (heard.current !== count) setSaid(`Matchproof: ${count}`);
      heard.current = count;
    }, quietFor);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <div className="hidden" aria-live="polite">
      {said}
    </div>
  );
}
