import { useId } from 'react';
import type { Kind } from '../lib/draft/draft.ts';
import { kindWords } from '../lib/ledger/kinds.ts';
import type { Known, ShownRecord } from '../lib/page/view.ts';

const kinds = Object.entries(kindWords) as [Kind, string][];

/** Makes the record of a mail that went out another: what it was, and to whom. */
export function RecordChoice({ known, record }: { known: Known; record: ShownRecord }) {
  const id = useId();
  const { kind, programId, writerId } = record;
  const to = programId ? `program ${programId}` : writerId ? `writer ${writerId}` : '';
  const choose = (value: string) => {
    const [is, chosen = null] = value.split(' ');
    record.change({
      kind,
      programId: is === 'program' ? chosen : null,
      writerId: is === 'writer' ? chosen : null,
    });
  };
  return (
    <div className="choice">
      <label htmlFor={`${id}kind`}>It was</label>
      <select
        id={`${id}kind`}
        value={kind}
        onChange={(event) =>
          record.change({ kind: event.target.value as Kind, programId, writerId })
        }
      >
        {kinds.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}to`}>to</label>
      <select id={`${id}to`} value={to} onChange={(event) => choose(event.target.value)}>
        {to === '' && <option value="">Nobody on record</option>}
        <optgroup label="Programs">
          {known.programs.map((program) => (
            <option key={program.id} value={`program ${program.id}`}>
              {program.name}
            </option>
          ))}
        </optgroup>
        <optgroup label="Letter writers">
          {known.writers.map((writer) => (
            <option key={writer.id} value={`writer ${writer.id}`}>
              {writer.name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
