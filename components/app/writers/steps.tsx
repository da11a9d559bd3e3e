import type { Writer } from '../../../lib/state/records.ts';
import { steps } from './pipeline.ts';

/** The six steps of a letter as a bar; the word beside it says the same. */
export function Steps({ stage }: { stage: Writer['stage'] }) {
  const reached = stage === 'declined' ? -1 : steps.indexOf(stage);
  return (
    <span className="steps" aria-hidden="true">
      {steps.map((step, at) => (
        <span key={step} className={at <= reached ? 'step reached' : 'step'} />
      ))}
    </span>
  );
}
