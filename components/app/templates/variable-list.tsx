import { useEffect, useRef } from 'react';
import type { Situation } from '../../../lib/templates/situation.ts';
import type { Variable } from '../../../lib/templates/variables.ts';
import { counted } from '../words.ts';
import { valueWords } from './value-words.ts';

interface Props {
  id: string;
  variables: readonly Variable[];
  chosen: number;
  situation: Situation;
  onChoose(variable: Variable): void;
}

/** The variables that go on as typed, with what they stand for; the field above keeps the focus. */
export function VariableList({ id, variables, chosen, situation, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      <div role="listbox" id={id} ref={list} aria-label="Variables" className="box variables">
        {variables.map((variable, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={variable.path}
            role="option"
            id={`${id}-${at}`}
            tabIndex={-1}
            aria-selected={at === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(variable)}
          >
            <code>{variable.path}</code>
            <span className="value">{valueWords(variable, situation)}</span>
            <span className="soft">{variable.about}</span>
          </div>
        ))}
      </div>
      <p role="status" className="hidden">
        {counted(variables.length, 'variable')}
      </p>
    </>
  );
}
