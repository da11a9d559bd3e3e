import type { Fault } from '../../../lib/templates/language.ts';

interface Props {
  id: string;
  faults: readonly Fault[];
  /** Whether the text has more than one line. */
  hasLines: boolean;
  /** Puts the caret where a fault is. */
  onGo(fault: Fault): void;
}

/** What is wrong with a template's text, and where. */
export function FaultList({ id, faults, hasLines, onGo }: Props) {
  return (
    <ul id={id} className="faults" aria-live="polite">
      {faults.map((fault) => (
        <li key={`${fault.line} ${fault.column} ${fault.message}`}>
          <button type="button" onClick={() => onGo(fault)}>
            {hasLines && `Line ${fault.line}, column`}
            {!hasLines && 'Column'} {fault.column}
          </button>
          : {fault.message}
        </li>
      ))}
    </ul>
  );
}
