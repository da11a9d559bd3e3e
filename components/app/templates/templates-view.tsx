import { Library } from './library-view.tsx';
import { NewTemplate } from './new-template.tsx';
import { placeOf } from './place.ts';
import { TemplatePage } from './template-page.tsx';

/** The letters: ours and the applicant's own. Fetched when it is first opened. */
export default function TemplatesView({ part }: { part: string | null }) {
  const place = placeOf(part);
  if (place.shows === 'new') return <NewTemplate />;
  if (place.shows === 'template') return <TemplatePage key={part} {...place} />;
  return <Library />;
}
