import { useEffect } from 'react';
import { Library } from './library-view.tsx';
import { NewTemplate } from './new-template.tsx';
import { placeOf } from './place.ts';
import { TemplatePage } from './template-page.tsx';

/** The letters: ours and the applicant's own. Fetched when it is first opened. */
export default function TemplatesView({ part }: { part: string | null }) {
  useFocus();
  const place = placeOf(part);
  if (place.shows === 'new') return <NewTemplate />;
  if (place.shows === 'template') return <TemplatePage key={part} {...place} />;
  return <Library />;
}

/** The heading takes the focus that went to it before it was there. */
function useFocus(): void {
  useEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, []);
}
