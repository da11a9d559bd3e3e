import type { Writer } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { localDay, noonOf } from '../dates.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { writerStages } from '../words.ts';
import { setStage, setWriter } from './changes.ts';
import { Steps } from './steps.tsx';

/** How far the letter has come, and its dates. */
export function LetterCourse({ writer, stage }: { writer: Writer; stage: Writer['stage'] }) {
  const { now, change } = useApp();
  return (
    <Section title="The letter" aside={<Steps stage={stage} />}>
      <div className="box fields">
        <SelectField
          label="Stage"
          value={stage}
          options={writerStages}
          onSave={(wanted) =>
            change(setStage(writer, wanted, now), `Stage: ${writerStages[wanted].toLowerCase()}`)
          }
        />
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
              setWriter(writer.id, { requestedAt: date ? noonOf(date) : null }),
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
