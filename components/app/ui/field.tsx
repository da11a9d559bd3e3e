import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef } from 'react';
import { useApp } from '../context.ts';
import { split } from './split.ts';
import { type Save, useDraft, useSaved } from './use-saved.ts';

interface FrameProps {
  label: string;
  hint?: ReactNode;
  /** Why what stands in the control cannot be saved. */
  fault?: string;
  id: string;
  wide?: boolean;
  children: ReactNode;
}

/** A label over a control, and a fault or a hint under it. */
export function Frame({ label, hint, fault, id, wide, children }: FrameProps) {
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {fault && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextProps {
  label: string;
  value: string;
  onSave: Save<string>;
  type?: 'text' | 'date' | 'number' | 'datetime-local';
  hint?: ReactNode;
  placeholder?: string;
  wide?: boolean;
  /** Lines of a longer text. */
  lines?: number;
  /** Ready answers, any other is fine too. */
  answers?: readonly string[];
  min?: number | string;
  max?: number | string;
  required?: boolean;
  /** What is wrong with a text that the browser takes, or ''. */
  faultOf?: (text: string) => string;
}

/** Days that somebody can mean: a year that is not typed to its end lies outside. */
export const days = { min: '1950-01-01', max: '2099-12-31' };

/** A text that saves itself when one leaves it, if it can be; Escape brings back what was there. */
export function TextField(props: TextProps) {
  const { label, value, onSave, type = 'text', hint, wide, lines, answers, ...rest } = props;
  const { faultOf, ...others } = rest;
  const id = useId();
  const { readOnly } = useApp();
  const control = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  // The browser knows what a date or a number lacks: half of a date reads as none, which would take the whole one away.
  const draft = useDraft(
    value,
    onSave,
    (text) => control.current?.validationMessage || faultOf?.(text) || '',
    type === 'text',
  );
  const described = [draft.fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    value: draft.text,
    readOnly,
    onBlur: draft.commit,
    ...(described && { 'aria-describedby': described }),
    ...(draft.fault && { 'aria-invalid': true }),
    // Names are written in every script, and dates stand as the browser has them.
    ...(type === 'text' && { dir: 'auto' }),
    ...(type === 'date' && days),
    ...others,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !lines) draft.commit();
    if (event.key === 'Escape') draft.drop();
  };
  return (
    <Frame label={label} hint={hint} fault={draft.fault} id={id} wide={wide ?? false}>
      {lines ? (
        <textarea
          {...shared}
          ref={control as RefObject<HTMLTextAreaElement>}
          rows={lines}
          onChange={(event) => draft.type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      ) : (
        <input
          {...shared}
          ref={control as RefObject<HTMLInputElement>}
          type={type}
          autoComplete="off"
          spellCheck={false}
          {...(answers && { list: `${id}-answers` })}
          onChange={(event) => draft.type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      {answers && (
        <datalist id={`${id}-answers`}>
          {answers.map((answer) => (
            <option key={answer} value={answer} />
          ))}
        </datalist>
      )}
    </Frame>
  );
}

interface SelectProps<T extends string> {
  label: string;
  value: T;
  options: Readonly<Partial<Record<T, string>>>;
  onSave: Save<T>;
  hint?: ReactNode;
  wide?: boolean;
}

/** One of a few. */
export function SelectField<T extends string>(props: SelectProps<T>) {
  const { label, value, options, onSave, hint, wide } = props;
  const id = useId();
  const [shown, choose] = useSaved(value, onSave);
  const { readOnly } = useApp();
  return (
    <Frame label={label} hint={hint} id={id} wide={wide ?? false}>
      <select
        id={id}
        value={shown}
        disabled={readOnly}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => choose(event.target.value as T)}
      >
        {Object.entries<string | undefined>(options).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** Several short texts, written with commas between them. */
export function ListField({
  values,
  onSave,
  ...others
}: Omit<TextProps, 'value' | 'onSave' | 'type'> & {
  values: readonly string[];
  onSave: Save<string[]>;
}) {
  return <TextField {...others} value={values.join(', ')} onSave={(text) => onSave(split(text))} />;
}
