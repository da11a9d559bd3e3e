import { clockHere } from '../../../lib/engine/clock.ts';
import { reachedStage } from '../../../lib/engine/interview.ts';
import type { Program } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { localDay } from '../dates.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { contactPolicies, programStages } from '../words.ts';
import { atStage, interviewOn, offeredOn, setProgram } from './changes.ts';
import { PolicyDefault } from './policy-default.tsx';

/** How far it has come with a program, and whether it wants mail. */
export function Course({ program }: { program: Program }) {
  const { now, change } = useApp();
  const set = (fields: Partial<Program>, words: string) =>
    change(
      setProgram(program.id, fields),
      fields.stage ? `${words}${words && '. '}Stage: ${stageWords(fields.stage)}` : words,
    );
  const offered = program.interviewOfferedAt;
  return (
    <Section title="Where it stands">
      <div className="box fields">
        <SelectField
          label="Stage"
          value={reachedStage(program, clockHere(now))}
          options={programStages}
          onSave={(stage) => set(atStage(program, stage, now), '')}
        />
        <TextField
          label="Interview"
          type="date"
          value={program.interviewDate ?? ''}
          onSave={(date) =>
            set(
              interviewOn(program, date, now),
              date ? 'Interview date saved' : 'Interview date removed',
            )
          }
        />
        <TextField
          label="Interview offered on"
          type="date"
          hint="You have at least 48 hours to answer an offer."
          value={offered ? localDay(new Date(offered)) : ''}
          onSave={(date) =>
            set(
              offeredOn(program, date, now),
              date ? 'Date of the offer saved' : 'Date of the offer removed',
            )
          }
        />
        <SelectField
          label="Mail after the interview"
          value={program.contactPolicy}
          options={contactPolicies}
          onSave={(contactPolicy) =>
            set({ contactPolicy }, `Contact: ${contactPolicies[contactPolicy].toLowerCase()}`)
          }
        />
        <PolicyDefault program={program} />
      </div>
    </Section>
  );
}

function stageWords(stage: Program['stage']): string {
  return programStages[stage].toLowerCase();
}
