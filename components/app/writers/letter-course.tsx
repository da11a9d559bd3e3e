import { stageOf } from '../../../lib/state/progress.ts';
import type { Writer } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { instantOn, localDay } from '../dates.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { writerStages } from '../words.ts';
import { atStage, setWriter } from './changes.ts';
import { Steps } from './steps.tsx';

/** How far the letter has come, and its dates. */
export function LetterCourse({ writer, stage }: { writer: Writer; stage: Writer['stage'] }) {
  const { state, now, change, say } = useApp();
  const set = (wanted: Writer['stage']) => {
    const fields = atStage(writer, wanted, now);
    const reached = stageOf({ ...writer, ...fields }, state.messages);
    if (reached === wanted) return change(setWriter(writer.id, fields), `Stage: ${words(wanted)}`);
    say(`It stays at “${words(reached)}”: a mail on record says so`);
    return false;
  };
  return (
    <Section title="The letter" aside={<Steps stage={stage} />}>
      <div className="box fields">
        <SelectField label="Stage" value={stage} options={writerStages} onSave={set} />
        <TextField
          label="Letter due"
          type="date"
          value={writer.dueAt ?? ''}
          hint="There is no one ERAS deadline for letters: take the day on which you want to apply."
          onSave={(date) => change(setWriter(writer.id, { dueAt: date || null }), 'Due date saved')}
        />
        <TextField
          label="Asked on"
          type="date"
          value={writer.requestedAt ? localDay(new Date(writer.requestedAt)) : ''}
          onSave={(date) =>
            change(
              setWriter(writer.id, { requestedAt: date ? instantOn(date, now) : null }),
              'Date of the request saved',
            )
          }
        />
        <SelectField
          label="Right to see the letter"
          value={String(writer.waived)}
          options={{ null: 'Not chosen yet', true: 'Waived', false: 'Not waived' }}
          hint="ERAS lets you choose. Waiving is the custom."
          onSave={(waived) =>
            change(
              setWriter(writer.id, { waived: waived === 'null' ? null : waived === 'true' }),
              'Waiver choice saved',
            )
          }
        />
      </div>
    </Section>
  );
}

function words(stage: Writer['stage']): string {
  return writerStages[stage].toLowerCase();
}
