import { type Fix, type TextEdit, writtenIn } from '../lib/draft/draft.ts';

interface Props {
  fixes: readonly Fix[];
  onApply(fix: Fix): void;
}

/** One button a fix, with the words it would put in, and those in the subject where it changes that too. */
export function Fixes({ fixes, onApply }: Props) {
  if (fixes.length === 0) return null;
  return (
    <div className="fixes">
      {fixes.map((fix) => {
        const inBody = writtenIn(fix, 'body');
        const inSubject = writtenIn(fix, 'subject');
        const [first, also] = inBody.length > 0 ? [inBody, inSubject] : [inSubject, []];
        const words = newWords(first, fix.label);
        const subject = newWords(also, fix.label);
        return (
          <button key={fix.label} type="button" className="fix" onClick={() => onApply(fix)}>
            <span className="fix-label">{fix.label}</span>
            {words && <q className="words">{words}</q>}
            {also.length > 0 && (
              <span className="words">
                {subject ? (
                  <>
                    In the subject: <q>{subject}</q>
                  </>
                ) : (
                  'Changes the subject too'
                )}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** Where what else a sentence says is ended before the new words, or begins behind them. */
const seam = /^[.?!](?:\s+|$)|(?:^|(?<=[.?!]) )[\p{Lu}\p{Lo}]$/u;

/** What one edit would write; undefined where words are removed, several places are changed, or the label names the words. */
function newWords([first, ...more]: readonly TextEdit[], label: string): string | undefined {
  if (first === undefined || more.length > 0) return undefined;
  const words = first.replacement.replace(seam, '').trim();
  return words && !label.includes(words) ? words : undefined;
}
