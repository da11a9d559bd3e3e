import { lazy, Suspense } from 'react';
import { hashOf } from '../route.ts';
import { Section } from '../ui/section.tsx';
import type { Whom } from './place.ts';

const LettersFor = lazy(() => import('./letters-for.tsx'));

/** The letters that fit a program or a writer, once their texts are there. */
export function Fitting({ whom }: { whom: Whom }) {
  return (
    <Section title="Letters" aside={<a href={hashOf('templates')}>All letters</a>}>
      <Suspense fallback={<p className="box prose soft">One moment</p>}>
        <LettersFor whom={whom} />
      </Suspense>
    </Section>
  );
}
