import { programsCsv, writersCsv } from '../../../lib/csv/write.ts';
import { useApp } from '../context.ts';
import { instantWords, localDay } from '../dates.ts';
import { hashOf } from '../route.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { counted } from '../words.ts';
import { BackupImport } from './backup-import.tsx';
import { Erase } from './erase.tsx';
import { SaveBackup } from './save-backup.tsx';

/** What is stored, on its way out and in. */
export function DataSection() {
  const { services, stored, state, now, say } = useApp();
  const save = (name: string, text: string) => {
    const file = `matchproof-${name}-${localDay(now)}.csv`;
    services.download(file, 'text/csv', text);
    say(`Saved as ${file}`);
  };
  const { changesSinceBackup, lastBackupAt } = stored;
  return (
    <>
      <Section title="Backup">
        <div className="box note">
          <p>
            What Matchproof knows is on this device only. A backup is a file with all of it: keep it
            where you keep your documents.
          </p>
          <p className="soft">
            {lastBackupAt
              ? `Last backup on ${instantWords(lastBackupAt, now)}, ${counted(changesSinceBackup, 'change')} since`
              : 'No backup yet'}
          </p>
          <SaveBackup look="main" />
        </div>
      </Section>
      <Section title="Bring a backup back">
        <BackupImport />
      </Section>
      <Section title="Spreadsheet">
        <div className="box note">
          <p>Programs and letter writers come in from any spreadsheet, and go out as one.</p>
          <div className="actions">
            <ButtonLink to={hashOf('programs', 'import')} icon="file">
              Import programs
            </ButtonLink>
            <ButtonLink to={hashOf('writers', 'import')} icon="file">
              Import writers
            </ButtonLink>
            <Button icon="down" onPress={() => save('programs', programsCsv(state.programs))}>
              Export programs
            </Button>
            <Button icon="down" onPress={() => save('writers', writersCsv(state.writers))}>
              Export writers
            </Button>
          </div>
        </div>
      </Section>
      <Section title="Erase">
        <Erase />
      </Section>
    </>
  );
}
