import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Fault } from '../../../lib/templates/language.ts';
import type { Situation } from '../../../lib/templates/situation.ts';
import type { Variable } from '../../../lib/templates/variables.ts';
import { useApp } from '../context.ts';
import { Frame } from '../ui/field.tsx';
import type { useDraft } from '../ui/use-saved.ts';
import { completed, completions, type Typing, typingAt } from './completion.ts';
import { FaultList } from './fault-list.tsx';
import { VariableList } from './variable-list.tsx';

interface Props {
  label: string;
  hint?: string;
  /** Lines of a longer text; one without. */
  lines?: number;
  draft: ReturnType<typeof useDraft>;
  faults: readonly Fault[];
  /** Whose values the list of variables shows. */
  situation: Situation;
}

/** A text in the templates' language: variables are offered while one types, and what is wrong is said below. */
export function CodeField({ label, hint, lines = 1, draft, faults, situation }: Props) {
  const { readOnly } = useApp();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typing, setTyping] = useState<Typing | null>(null);
  const [chosen, setChosen] = useState(0);
  const offered = typing && !readOnly ? completions(typing) : [];
  const follow = () => {
    const { value, selectionStart, selectionEnd } = field.current ?? { value: '' };
    const isCaret = selectionStart !== undefined && selectionStart === selectionEnd;
    setTyping(isCaret ? typingAt(value, selectionStart) : null);
    setChosen(0);
  };
  const complete = (variable: Variable) => {
    const area = field.current;
    if (!area || !typing) return;
    const { start, end, text } = completed(area.value, area.selectionStart, typing, variable);
    area.focus();
    area.setSelectionRange(start, end);
    // Keeps what Ctrl+Z takes back, which a value set from outside does not.
    document.execCommand('insertText', false, text);
    setTyping(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && lines === 1) event.preventDefault();
    const variable = offered[chosen];
    if (!variable) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((chosen + step + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') complete(variable);
    else if (event.key === 'Escape') setTyping(null);
    else return;
    event.preventDefault();
  };
  const goTo = ({ line, column }: Fault) => {
    const at =
      draft.text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    field.current?.focus();
    field.current?.setSelectionRange(at + column - 1, at + column - 1);
  };
  return (
    <Frame label={label} hint={hint} id={id} wide>
      <textarea
        ref={field}
        id={id}
        className="code"
        rows={lines}
        value={draft.text}
        readOnly={readOnly}
        spellCheck
        dir="auto"
        aria-autocomplete="list"
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-faults ${hint ? `${id}-hint` : ''}`}
        {...(offered.length > 0 && {
          'aria-controls': `${id}-variables`,
          'aria-activedescendant': `${id}-variables-${chosen}`,
        })}
        onChange={(event) => {
          draft.type(lines === 1 ? event.target.value.replaceAll('\n', ' ') : event.target.value);
          follow();
        }}
        onSelect={() => typing && follow()}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setTyping(null);
          draft.commit();
        }}
      />
      {offered.length > 0 && (
        <VariableList
          id={`${id}-variables`}
          variables={offered}
          chosen={chosen}
          situation={situation}
          onChoose={complete}
        />
      )}
      <FaultList
        id={`${id}-faults`}
        faults={typing ? [] : faults}
        hasLines={lines > 1}
        onGo={goTo}
      />
    </Frame>
  );
}
