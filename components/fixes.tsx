import type { Fix } from '../lib/draft/draft.ts';

/** One button a fix, with the words it would put in. */
export function Fixes({ fixes, onApply }: { fixes: readonly Fix[]; onApply(index: number): void }) {
  if (fixes.length === 0) return null;
  return (
    <div className="fixes">
      {fixes.map((fix, index) => {
        const words = newWords(fix);
        return (
          <button key={fix.label} type="button" className="fix" onClick={() => onApply(index)}>
            <span className="fix-label">{fix.label}</span>
            {words && <q className="words">{words}</q>}
          </button>
        );
      })}
    </div>
  );
}

/** Where what else a sentence says is ended before the new words, or begins behind them. */
const seam = /^[.?!](?:\s+|$)|(?:^|(?<=[.?!]) )[\p{Lu}\p{Lo}]$/u;

/** What one edit would write; undefined where a fix removes words, edits several places, or names the words itself. */
function newWords({ edits: [first, ...more], label }: Fix): string | undefined {
  if (first === undefined || more.length > 0 || !('replacement' in first)) return undefined;
  const words = first.replacement.replace(seam, '').trim();
  return words && !label.includes(words) ? words : undefined;
}
