import type { ReactNode } from 'react';
import type { Severity } from '../lib/draft/draft.ts';

// Each severity has a shape of its own, so that it is known without its colour.
const shapes: Readonly<Record<Severity, ReactNode>> = {
  violation: (
    <>
      <path fill="currentColor" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
      <path className="cut" d="M5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8" />
    </>
  ),
  warning: (
    <>
      <path
        fill="currentColor"
        d="M8 1.2a1 1 0 0 1 .87.5l6.3 11.1a1 1 0 0 1-.87 1.5H1.7a1 1 0 0 1-.87-1.5l6.3-11.1A1 1 0 0 1 8 1.2z"
      />
      <path className="cut" d="M8 5.6v4m0 2.2v.1" />
    </>
  ),
  advice: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path className="cut" d="M8 4.2v.1M8 7.4v4.2" />
    </>
  ),
  notice: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="3" fill="currentColor" />
      <path className="cut" d="M4.8 6h6.4M4.8 10h4" />
    </>
  ),
};

/** A drawing of sixteen by sixteen; what it means is said beside it. */
function Drawing({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <svg
      className={`icon ${className}`.trimEnd()}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A severity's shape. The word beside it, or the label around it, says the same. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return <Drawing className={severity}>{shapes[severity]}</Drawing>;
}

function Stroke({ d, className = '' }: { d: string; className?: string }) {
  return (
    <Drawing className={className}>
      <path className="stroke" d={d} />
    </Drawing>
  );
}

export function TickIcon() {
  return <Stroke className="tick" d="M3 8.6l3.2 3.2L13 4.6" />;
}

export function CloseIcon() {
  return <Stroke d="M4 4l8 8m0-8l-8 8" />;
}

/** A sheet with lines, written on. */
export function LetterIcon() {
  return <Stroke d="M3.5 1.8h6.2l2.8 2.8v9.6h-9zM5.8 7h4.4M5.8 10h4.4" />;
}

export function SearchIcon() {
  return <Stroke d="M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zm-1.2 2.8L13.5 13.5" />;
}
