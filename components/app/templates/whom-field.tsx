import { useId } from 'react';
import type { Template } from '../../../lib/templates/letter.ts';
import { useApp } from '../context.ts';
import { Frame } from '../ui/field.tsx';
import { fullName } from '../writers/changes.ts';
import type { Whom } from './place.ts';
import { keyOf, whomOf } from './whoms.ts';

interface Props {
  audience: Template['audience'];
  whom: Whom;
  onWhom(whom: Whom): void;
}

/** For which program or writer a letter is filled. */
export function WhomField({ audience, whom, onWhom }: Props) {
  const { state } = useApp();
  const id = useId();
  const programs = (audience === 'writer' ? [] : state.programs).toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en', { numeric: true }),
  );
  const writers = audience === 'program' ? [] : state.writers;
  return (
    <Frame label="Filled for" id={id}>
      <select id={id} value={keyOf(whom)} onChange={(event) => onWhom(whomOf(event.target.value))}>
        <option value="">Nobody on record</option>
        {programs.length > 0 && (
          <optgroup label="Programs">
            {programs.map((program) => (
              <option key={program.id} value={`program ${program.id}`}>
                {program.name}
              </option>
            ))}
          </optgroup>
        )}
        {writers.length > 0 && (
          <optgroup label="Letter writers">
            {writers.map((writer) => (
              <option key={writer.id} value={`writer ${writer.id}`}>
                {fullName(writer)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </Frame>
  );
}
