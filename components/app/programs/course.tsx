import type { Program } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { localDay, noonOf } from '../dates.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { contactPolicies, programStages } from '../words.ts';
import { setProgram } from './changes.ts';
import { PolicyDefault } from './policy-default.tsx';

/** How far it has come with a program, and whether it wants mail. */
export function Course({ program }: { program: Program }) {
  const { change } = useApp();
  const set = (fields: Partial<Program>, words: string) =>
    change(setProgram(program.id, fields), words);
  const offered = program.interviewOfferedAt;
  return (
    <Section title="Where it stands">
      <div className="box fields">
        <SelectField
          label="Stage"
          value={program.stage}
          options={programStages}
          onSave={(stage) => set({ stage }, `Stage: ${programStages[stage].toLowerCase()}`)}
        />
        <TextField
          label="Interview"
          type="date"
          value={program.interviewDate ?? ''}
          onSave={(date) =>
            set(
              { interviewDate: date || null },
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
            set({ interviewOfferedAt: date ? noonOf(date) : null }, 'Date of the offer saved')
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
