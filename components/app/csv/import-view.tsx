import { useState } from 'react';
import { largestTable, readTable, type Table } from '../../../lib/csv/table.ts';
import { wordsOf } from '../faults.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { bytesOf } from '../ui/bytes-of.ts';
import { Frame } from '../ui/field.tsx';
import { FileField } from '../ui/file-field.tsx';
import { Head } from '../ui/head.tsx';
import { ImportTable } from './import-table.tsx';
import { importKinds } from './kinds.ts';

/** Brings programs or writers in from a spreadsheet: pasted, or as a file. */
export function ImportView({ what }: { what: 'programs' | 'writers' }) {
  const [table, setTable] = useState<Table | null>(null);
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState('');
  const kind = importKinds[what];
  const read = async (given: string | File) => {
    try {
      setTable(readTable(typeof given === 'string' ? given : await bytesOf(given, largestTable)));
      setFault('');
    } catch (error) {
      setTable(null);
      setFault(wordsOf(error));
    }
  };
  return (
    <>
      <Head
        title={`Import ${kind.many}`}
        back={{ to: hashOf(what), name: what === 'programs' ? 'Programs' : 'Writers' }}
      />
      {fault && (
        <p role="alert" className="box note warning">
          {fault}
        </p>
      )}
      {table ? (
        <ImportTable kind={kind} table={table} back={what} onOther={() => setTable(null)} />
      ) : (
        <div className="box fields single">
          <p>
            Copy the cells from your spreadsheet, with the line of headers, and paste them here. The
            columns may stand in any order: what they are is guessed, and you can correct it.
          </p>
          <Frame id="pasted" label="Cells" hint={`For instance: ${kind.example}`}>
            <textarea
              id="pasted"
              rows={7}
              value={pasted}
              dir="auto"
              aria-describedby="pasted-hint"
              spellCheck={false}
              onChange={(event) => setPasted(event.target.value)}
            />
          </Frame>
          <div className="actions">
            <Button look="main" disabled={pasted.trim() === ''} onPress={() => void read(pasted)}>
              Continue
            </Button>
            <FileField
              label="Choose a CSV file"
              accept=".csv,.tsv,.txt,text/csv"
              hash={hashOf(what, 'import')}
              onFile={(file) => void read(file)}
            />
          </div>
        </div>
      )}
    </>
  );
}
