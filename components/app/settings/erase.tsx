import { useState } from 'react';
import { eraseAll } from '../../../lib/backup/import.ts';
import { useApp } from '../context.ts';
import { Button } from '../ui/button.tsx';
import { Question } from '../ui/question.tsx';
import { counted, listed } from '../words.ts';
import { SaveBackup } from './save-backup.tsx';

/** Erases everything, which is asked about, since no Undo outlives the page. */
export function Erase() {
  const { stored, change } = useApp();
  const [asking, setAsking] = useState(false);
  const { programs, writers, messages } = stored.state;
  const what = listed([
    counted(programs.length, 'program'),
    counted(writers.length, 'writer'),
    counted(messages.length, 'mail on record', 'mails on record'),
  ]);
  if (!asking) {
    return (
      <div className="box note">
        <p>Everything that Matchproof has stored in this browser: {what}, and the settings.</p>
        <Button look="danger" icon="bin" changes onPress={() => setAsking(true)}>
          Erase everything
        </Button>
      </div>
    );
  }
  const erase = async () => {
    if (await change(eraseAll(stored), 'Everything erased')) setAsking(false);
  };
  return (
    <Question
      title={`Erase ${what}?`}
      words="A backup brings all of it back. Undo works only as long as this page is open."
    >
      <SaveBackup look="main" />
      <Button look="danger" icon="bin" changes onPress={() => void erase()}>
        Erase everything
      </Button>
      <Button onPress={() => setAsking(false)}>Keep it</Button>
    </Question>
  );
}
