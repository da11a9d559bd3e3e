import { useId } from 'react';
import type { Mapping } from '../../../lib/csv/columns.ts';
import { Frame } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import type { ImportKind } from './kinds.ts';

interface Props {
  kind: ImportKind;
  headers: readonly string[];
  /** The cells of the first row, which tell a column that has no name. */
  example: readonly string[];
  mapping: Mapping;
  onMapping(mapping: Mapping): void;
}

/** Which column of the spreadsheet holds what. */
export function Columns({ kind, headers, example, mapping, onMapping }: Props) {
  const id = useId();
  const choose = (field: string, column: string) => {
    const { [field]: _, ...others } = mapping;
    onMapping(column === '' ? others : { ...others, [field]: Number(column) });
  };
  const unnamed = (column: number) =>
    `Column ${column + 1}${example[column] && ` (${example[column]})`}`;
  return (
    <Section title="Columns">
      <div className="box fields columns-of">
        {kind.fields.map(({ id: field, label }) => (
          <Frame key={field} id={`${id}-${field}`} label={label}>
            <select
              id={`${id}-${field}`}
              value={mapping[field] ?? ''}
              onChange={(event) => choose(field, event.target.value)}
            >
              <option value="">Not in this table</option>
              {headers.map((header, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
                <option key={column} value={column}>
                  {header || unnamed(column)}
                </option>
              ))}
            </select>
          </Frame>
        ))}
      </div>
    </Section>
  );
}
