import { exportBackup } from '../../../lib/backup/export.ts';
import { useApp } from '../context.ts';
import { localDay } from '../dates.ts';
import { wordsOf } from '../faults.ts';
import { Button } from '../ui/button.tsx';

/** Saves everything as a file. */
export function SaveBackup({ look = 'plain' }: { look?: 'plain' | 'main' }) {
  const { services, stored, now, say } = useApp();
  const save = async () => {
    const name = `matchproof-${localDay(now)}.json`;
    services.download(name, 'application/json', exportBackup(stored, services.now()));
    try {
      await services.markBackedUp();
      say(`Backup saved as ${name}`);
    } catch (error) {
      say(wordsOf(error));
    }
  };
  return (
    <Button look={look} icon="down" onPress={() => void save()}>
      Save a backup
    </Button>
  );
}
