import { useMemo, useState } from 'react';
import type { Table } from '../../../lib/csv/table.ts';
import { useApp } from '../context.ts';
import { dayWords } from '../dates.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { counted, listed } from '../words.ts';
import { Columns } from './columns.tsx';
import type { ImportKind } from './kinds.ts';

interface Props {
  kind: ImportKind;
  table: Table;
  /** The view to go back to. */
  back: 'programs' | 'writers';
  onOther(): void;
}

/** So many records are shown of what would come in. */
const shown = 6;

/** What a table would bring in: its columns to be corrected, what comes of it, and the rows that stay out. */
export function ImportTable({ kind, table, back, onOther }: Props) {
  const { state, services, change } = useApp();
  const [mapping, setMapping] = useState(() => kind.guess(table.headers));
  const imported = useMemo(
    () => kind.read(table.rows, mapping, { state, now: services.now, newId: services.newId }),
    [kind, table, mapping, state, services],
  );
  const { added, updated, rejected, unsure } = imported;
  const preview = kind.preview(imported, services.now());
  const isNamed = kind.names.some((field) => mapping[field] !== undefined);
  const parts = [
    added > 0 && counted(added, `new ${kind.one}`),
    updated > 0 && `${counted(updated, kind.one)} updated`,
  ].filter((part) => part !== false);
  const bring = async () => {
    if (await change(imported.change, `Imported: ${listed(parts)}`)) location.hash = hashOf(back);
  };
  return (
    <>
      <Columns
        kind={kind}
        headers={table.headers}
        example={table.rows[0]?.cells ?? []}
        mapping={mapping}
        onMapping={setMapping}
      />
      <Section title="What comes in">
        <div className="box">
          <p className="line" role="status">
            {isNamed || `Choose above which column holds the name of the ${kind.one}.`}
            {isNamed && (parts.length > 0 ? `${listed(parts)}.` : 'Nothing new comes in.')}
            {isNamed &&
              rejected.length > 0 &&
              ` ${counted(rejected.length, 'row')} cannot be used.`}
          </p>
          {isNamed && unsure && (
            <p className="line soft">
              “{unsure.cell}” is read as {dayWords(unsure.date, services.now())}. If another day is
              meant, write the months of this table as words, such as Jan or Feb, and take it again.
            </p>
          )}
          {preview.length > 0 && (
            <ul className="preview">
              {preview.slice(0, shown).map(([name = '', ...others], at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a preview is never reordered
                <li key={at}>
                  <span className="name">{name}</span>
                  <span className="soft">{others.filter(Boolean).join(' · ')}</span>
                </li>
              ))}
              {preview.length > shown && (
                <li className="soft">and {preview.length - shown} more</li>
              )}
            </ul>
          )}
        </div>
      </Section>
      {isNamed && rejected.length > 0 && (
        <Section title="Rows that stay out">
          <ul className="box list">
            {rejected.map(({ row, reason }) => (
              <li key={row} className="line">
                Row {row}: {reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div className="actions">
        <Button look="main" changes disabled={parts.length === 0} onPress={() => void bring()}>
          Import
        </Button>
        <Button onPress={onOther}>Take another table</Button>
      </div>
    </>
  );
}
