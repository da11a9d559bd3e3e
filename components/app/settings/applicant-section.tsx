import { useApp } from '../context.ts';
import { specialties } from '../specialties.ts';
import { ListField, SelectField, TextField } from '../ui/field.tsx';
import { addressesFault } from '../ui/texts.ts';
import { matchStatuses, statuses } from '../words.ts';
import { useSetting } from './use-setting.ts';

/** Who writes. */
export function ApplicantSection() {
  const { applicant } = useApp().state;
  const { setApplicant } = useSetting();
  return (
    <div className="box fields">
      <TextField
        label="Name"
        value={applicant.name}
        onSave={(name) => setApplicant({ name }, 'Name saved')}
      />
      <ListField
        label="Addresses you write from"
        hint="With commas between."
        values={applicant.emails}
        faultOf={addressesFault}
        onSave={(emails) => setApplicant({ emails }, 'Addresses saved')}
      />
      <TextField
        label="AAMC ID"
        value={applicant.aamcId}
        hint="Offered where a mail to a program lacks it."
        onSave={(aamcId) => setApplicant({ aamcId }, 'AAMC ID saved')}
      />
      <SelectField
        label="Status"
        value={applicant.status}
        options={statuses}
        onSave={(status) => setApplicant({ status }, 'Status saved')}
      />
      <TextField
        label="Specialty"
        value={applicant.specialty}
        answers={specialties}
        onSave={(specialty) => setApplicant({ specialty }, 'Specialty saved')}
      />
      <ListField
        label="Further specialties"
        hint="If you apply to more than one, with commas between."
        values={applicant.specialties}
        onSave={(more) => setApplicant({ specialties: more }, 'Specialties saved')}
      />
      <TextField
        label="Partner, in a couples match"
        value={applicant.partner}
        onSave={(partner) => setApplicant({ partner }, 'Partner saved')}
      />
      <SelectField
        label="Match status"
        value={applicant.matchStatus}
        options={matchStatuses}
        hint="NRMP tells it on the Monday of Match Week."
        onSave={(matchStatus) => setApplicant({ matchStatus }, 'Match status saved')}
      />
      <SelectField
        label="Taking part in the Match"
        value={String(applicant.withdrawn)}
        options={{ false: 'Yes', true: 'Withdrawn' }}
        onSave={(answer) => {
          const withdrawn = answer === 'true';
          return setApplicant({ withdrawn }, withdrawn ? 'Noted: withdrawn' : 'Noted: taking part');
        }}
      />
    </div>
  );
}
