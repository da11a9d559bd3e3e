import { useState } from 'react';
import { mergeInto, replaceWith, summaryOf } from '../../../lib/backup/import.ts';
import { largestBackup, readBackup } from '../../../lib/backup/read.ts';
import type { State } from '../../../lib/state/schema.ts';
import { useApp } from '../context.ts';
import { instantWords } from '../dates.ts';
import { wordsOf } from '../faults.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { bytesOf } from '../ui/bytes-of.ts';
import { FileField } from '../ui/file-field.tsx';
import { takeFocus } from '../ui/take-focus.ts';
import { backupLines } from './backup-lines.ts';

type How = 'merge' | 'replace';

/** Brings a backup back: first what it would change, then by one's choice. */
export function BackupImport() {
  const { services, stored, change } = useApp();
  const [read, setRead] = useState<{ name: string; backup: State } | null>(null);
  const [fault, setFault] = useState('');
  const open = async (file: File) => {
    setRead(null);
    try {
      const backup = readBackup(await bytesOf(file, largestBackup));
      setRead({ name: file.name, backup });
      setFault('');
    } catch (error) {
      setFault(`${file.name}: ${wordsOf(error)}`);
    }
  };
  return (
    <div className="box note">
      <p>Nothing is changed before you have seen what would be.</p>
      {fault && (
        <p role="alert" className="fault">
          {fault}
        </p>
      )}
      {read ? (
        <Preview
          {...read}
          onDone={() => setRead(null)}
          onImport={async (wanted) => {
            const whole = replaceWith(stored, read.backup);
            if (!(await change(wanted, `${read.name} imported`))) return;
            setRead(null);
            // What is stored now is what the file holds: there is nothing to save anew.
            if (JSON.stringify(wanted) === JSON.stringify(whole)) await services.markBackedUp();
          }}
        />
      ) : (
        <FileField
          label="Choose a backup"
          accept=".json,application/json"
          hash={hashOf('settings', 'data')}
          onFile={(file) => void open(file)}
        />
      )}
    </div>
  );
}

interface PreviewProps {
  name: string;
  backup: State;
  onDone(): void;
  onImport(change: ReturnType<typeof mergeInto>): Promise<void>;
}

function Preview({ name, backup, onDone, onImport }: PreviewProps) {
  const { stored, now } = useApp();
  const [how, setHow] = useState<How>('merge');
  const wanted = how === 'merge' ? mergeInto(stored, backup) : replaceWith(stored, backup);
  const lines = backupLines(summaryOf(wanted, stored));
  return (
    <>
      <h3 tabIndex={-1} ref={takeFocus}>
        {name}, saved on {instantWords(backup.exportedAt, now)}
      </h3>
      <fieldset className="choices">
        <legend className="hidden">How to bring it in</legend>
        <label>
          <input
            type="radio"
            name="how"
            checked={how === 'merge'}
            onChange={() => setHow('merge')}
          />
          <span>
            Merge
            <span className="soft">
              Adds to what is here; where both know a record, the backup’s counts
            </span>
          </span>
        </label>
        <label>
          <input
            type="radio"
            name="how"
            checked={how === 'replace'}
            onChange={() => setHow('replace')}
          />
          <span>
            Replace<span className="soft">What is here goes, the backup takes its place</span>
          </span>
        </label>
      </fieldset>
      <div role="status">
        {lines.length === 0 ? (
          <p>Nothing would change: all of it is here already.</p>
        ) : (
          <ul className="lines" aria-label="What would change">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="actions">
        <Button
          look="main"
          changes
          disabled={lines.length === 0}
          onPress={() => void onImport(wanted)}
        >
          Import
        </Button>
        <Button onPress={onDone}>Cancel</Button>
      </div>
    </>
  );
}
