import type { DismissScope } from '../lib/page/view.ts';

const scopes: readonly { scope: DismissScope; label: string }[] = [
  { scope: 'once', label: 'Not this one' },
  { scope: 'draft', label: 'Not in this draft' },
  { scope: 'rule', label: 'Turn this rule off' },
];

/** The three sizes in which a finding can be sent away. */
export function Dismissals({ onDismiss }: { onDismiss(scope: DismissScope): void }) {
  return (
    <div className="dismissals">
      {scopes.map(({ scope, label }) => (
        <button key={scope} type="button" className="quiet" onClick={() => onDismiss(scope)}>
          {label}
        </button>
      ))}
    </div>
  );
}
