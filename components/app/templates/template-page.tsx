import { useMemo, useState } from 'react';
import { clockHere } from '../../../lib/engine/clock.ts';
import { factsOf } from '../../../lib/engine/facts.ts';
import { refusalOf } from '../../../lib/templates/offers.ts';
import { situationOf } from '../../../lib/templates/situation.ts';
import { useApp } from '../context.ts';
import { Empty } from '../ui/empty.tsx';
import { Head } from '../ui/head.tsx';
import { OurPage } from './our-page.tsx';
import { OwnPage } from './own-page.tsx';
import type { Whom } from './place.ts';
import { likelyWhom } from './whoms.ts';
import { back } from './words.ts';
import { type AnyTemplate, isOurs, templateBy } from './writing.ts';

/** One letter, filled for somebody. */
export function TemplatePage({ id, whom }: { id: string; whom: Whom | null }) {
  const { state } = useApp();
  const template = templateBy(id, state.templates);
  if (template) return <Found template={template} whom={whom} />;
  return (
    <>
      <Head title="Template" back={back} />
      <Empty title="No such letter" words="It was deleted, or was never here." />
    </>
  );
}

function Found({ template, whom: given }: { template: AnyTemplate; whom: Whom | null }) {
  const { state, due, now } = useApp();
  const [chosen, setWhom] = useState(given);
  const likely = useMemo(() => {
    const facts = factsOf(state);
    const fits = (whom: Whom) =>
      refusalOf(template, situationOf(facts, clockHere(now), whom)) === null;
    return likelyWhom(template, state, due, fits);
  }, [template, state, due, now]);
  const whom = chosen ?? likely;
  return isOurs(template) ? (
    <OurPage letter={template} whom={whom} onWhom={setWhom} />
  ) : (
    <OwnPage template={template} whom={whom} onWhom={setWhom} />
  );
}
