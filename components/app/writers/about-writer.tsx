import type { Writer } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { specialties } from '../specialties.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { addressFault, personIn } from '../ui/texts.ts';
import { services } from '../words.ts';
import { setWriter } from './changes.ts';

/** Who the writer is. */
export function AboutWriter({ writer }: { writer: Writer }) {
  const { change } = useApp();
  const set = (fields: Partial<Writer>, what: string) =>
    change(setWriter(writer.id, fields), `${what} saved`);
  return (
    <Section title="About">
      <div className="box fields single">
        <TextField
          label="Name"
          value={writer.name}
          required
          onSave={(name) => set({ name }, 'Name')}
        />
        <TextField
          label="Title"
          value={writer.title}
          answers={['Dr.', 'Prof.']}
          onSave={(title) => set({ title }, 'Title')}
        />
        <TextField
          label="Address"
          value={writer.email}
          faultOf={addressFault}
          onSave={(text) => set({ email: personIn(text).email }, 'Address')}
        />
        <TextField
          label="Specialty"
          value={writer.specialty}
          answers={specialties}
          onSave={(specialty) => set({ specialty }, 'Specialty')}
        />
        <TextField
          label="Worked together"
          value={writer.workedTogether}
          placeholder="Inpatient wards, May 2026"
          hint="Where and when; a request names it."
          onSave={(workedTogether) => set({ workedTogether }, 'Shared work')}
        />
        <TextField
          label="Until"
          type="date"
          value={writer.workedUntil ?? ''}
          onSave={(date) => set({ workedUntil: date || null }, 'Date')}
        />
        <TextField
          label="Country"
          value={writer.country}
          placeholder="United States"
          hint="Where they work. Empty is taken for the United States."
          onSave={(country) => set({ country }, 'Country')}
        />
        <SelectField
          label="Letter goes through"
          value={writer.letterService}
          options={{ '': 'As the specialty has it', ...services }}
          onSave={(letterService) => set({ letterService }, 'Service')}
        />
      </div>
    </Section>
  );
}
