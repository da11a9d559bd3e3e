import { useApp } from '../context.ts';
import { localDay } from '../dates.ts';
import { wordsOf } from '../faults.ts';
import { Button } from '../ui/button.tsx';

/** Saves everything as a file. */
export function SaveBackup({ look = 'plain' }: { look?: 'plain' | 'main' }) {
  const { services, state, now, say } = useApp();
  const save = async () => {
    const whole = { ...state, exportedAt: now.toISOString() };
    const name = `matchproof-${localDay(now)}.json`;
    services.download(name, 'application/json', `${JSON.stringify(whole, null, 2)}\n`);
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
