import type { MailHost } from '../../../lib/settings/settings.ts';
import { useApp } from '../context.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { hostNames } from '../words.ts';
import { useSetting } from './use-setting.ts';

/** When letters are asked for and writers reminded, and where a mail opens. */
export function TimingSection() {
  const { settings } = useApp();
  const { set } = useSetting();
  return (
    <div className="box fields">
      <TextField
        label="Ask for a letter, weeks before it is due"
        type="number"
        min={1}
        max={52}
        value={String(settings.askWeeks)}
        hint="Advice differs, from four weeks to three months. Six is our default."
        required
        onSave={(weeks) => set({ askWeeks: Number(weeks) }, `Ask ${weeks} weeks before`)}
      />
      <TextField
        label="Remind a writer after, in days"
        type="number"
        min={1}
        max={90}
        value={String(settings.reminderDays)}
        hint="Counted from the request or the last reminder."
        required
        onSave={(days) => set({ reminderDays: Number(days) }, `Remind after ${days} days`)}
      />
      <SelectField
        label="New mails open in"
        value={settings.mail}
        options={hostNames}
        onSave={(mail: MailHost) => set({ mail }, `Mails open in ${hostNames[mail]}`)}
      />
    </div>
  );
}
