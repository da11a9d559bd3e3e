import { useApp } from '../context.ts';
import { instantWords } from '../dates.ts';
import { SaveBackup } from '../settings/save-backup.tsx';

/** So many changes are too many to lose. */
const many = 50;

/** Reminds of a backup when much has changed since the last. */
export function BackupNote() {
  const { stored, now } = useApp();
  const { changesSinceBackup, lastBackupAt } = stored;
  if (changesSinceBackup < many) return null;
  return (
    <div className="box note warning">
      <strong>Time for a backup</strong>
      <p>
        {changesSinceBackup} changes{' '}
        {lastBackupAt
          ? `since the last one on ${instantWords(lastBackupAt, now)}`
          : 'and no backup yet'}
        . What is stored is on this device only.
      </p>
      <SaveBackup />
    </div>
  );
}
