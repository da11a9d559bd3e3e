import type { Program } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { specialties } from '../specialties.ts';
import { ListField, SelectField, TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { domainsFault, plainDomain } from '../ui/texts.ts';
import { matches, services } from '../words.ts';
import { setProgram } from './changes.ts';

/** What a program is and how its mails are known. */
export function AboutProgram({ program }: { program: Program }) {
  const { change } = useApp();
  const set = (fields: Partial<Program>, what: string) =>
    change(setProgram(program.id, fields), `${what} saved`);
  return (
    <Section title="About">
      <div className="box fields single">
        <TextField
          label="Name"
          value={program.name}
          required
          onSave={(name) => set({ name }, 'Name')}
        />
        <ListField
          label="Also called"
          hint="Names that you use for it, with commas between."
          values={program.aliases}
          onSave={(aliases) => set({ aliases }, 'Other names')}
        />
        <TextField
          label="Institution"
          value={program.institution}
          onSave={(institution) => set({ institution }, 'Institution')}
        />
        <TextField
          label="Specialty"
          value={program.specialty}
          answers={specialties}
          onSave={(specialty) => set({ specialty }, 'Specialty')}
        />
        <ListField
          label="Mail domains"
          hint="What follows the @ in the addresses of its people."
          values={program.domains}
          faultOf={domainsFault}
          onSave={(domains) => set({ domains: domains.map(plainDomain) }, 'Mail domains')}
        />
        <SelectField
          label="Applied through"
          value={program.applicationService}
          options={services}
          onSave={(applicationService) => set({ applicationService }, 'Application service')}
        />
        <SelectField
          label="Match"
          hint="The rules and dates that Matchproof knows are those of NRMP's Main Match."
          value={program.match}
          options={matches}
          onSave={(match) => set({ match }, 'Match')}
        />
      </div>
    </Section>
  );
}
