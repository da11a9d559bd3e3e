import { useId, useLayoutEffect, useRef } from 'react';
import type { Fix } from '../lib/draft/draft.ts';
import { isForDraft, isPickerKey, walkStep } from '../lib/page/shortcuts.ts';
import type { ComposeView, ShownFinding } from '../lib/page/view.ts';
import { CloseButton } from './close-button.tsx';
import { severityWords } from './counts.ts';
import { Dismissals } from './dismissals.tsx';
import { Fixes } from './fixes.tsx';
import { SeverityIcon } from './icons.tsx';
import { hasFocusInside, keepTabInside } from './keyboard.ts';
import { looksOf } from './looks.ts';
import { besideWords, overCorner } from './position.ts';
import { Source } from './source.tsx';
import { useStore } from './store-context.ts';
import { usePlaced } from './use-placed.ts';
import { whereabouts } from './whereabouts.ts';

interface Props {
  compose: ComposeView;
  finding: ShownFinding;
  fixes: readonly Fix[];
  /** It was opened by keyboard or from the list, so it takes the focus. */
  focus: boolean;
  /** Where the pointer rested that opened it, in CSS pixels from the left. */
  pointer: number | null;
}

/** What is wrong with some words, why, and what can be done about it. */
export function Card({ compose, finding, fixes, focus, pointer }: Props) {
  const { actions } = useStore();
  const ref = useRef<HTMLDivElement>(null);
  const id = useId();
  const isUnseen =
    finding.field === 'body' && finding.quote !== '' && !compose.isMarked(finding.key);
  usePlaced(ref, (size, viewport) => {
    const words = compose.placeOf(finding.key);
    if (words !== null) return besideWords(words, size, viewport, compose.rtl, pointer);
    // Words that were scrolled away take a hovered card with them.
    if (finding.quote !== '' && !focus) return null;
    const area = compose.place();
    return area && overCorner(area, size, viewport, compose.rtl);
  });
  useLayoutEffect(() => {
    if (focus) ref.current?.focus();
  }, [focus]);
  return (
    <div
      ref={ref}
      className={`part panel card ${finding.severity}`}
      {...looksOf(compose)}
      role="dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}why`}
      tabIndex={-1}
      onKeyDown={(event) => {
        const step = walkStep(event.nativeEvent);
        // Written words arrive where the focus is when the key has gone down.
        if (event.key === 'Escape' || isForDraft(event.nativeEvent)) actions.close(true);
        else if (isPickerKey(event.nativeEvent)) actions.togglePicker(compose.id);
        else if (step !== 0) actions.goTo(compose.id, neighbour(compose, finding, step));
        else keepTabInside(event);
      }}
    >
      <div className="eyebrow">
        <SeverityIcon severity={finding.severity} />
        <span>{severityWords[finding.severity].one}</span>
        <CloseButton
          onClose={() => actions.close(ref.current !== null && hasFocusInside(ref.current))}
        />
      </div>
      <h2 id={`${id}title`}>{finding.title}</h2>
      {isUnseen && <p className="quote">{whereabouts(finding)}</p>}
      <p id={`${id}why`}>
        {finding.message} <Source address={finding.source} />
      </p>
      <Fixes fixes={fixes} onApply={(fix) => actions.applyFix(compose.id, finding.key, fix)} />
      <Dismissals onDismiss={(scope) => actions.dismiss(compose.id, finding.key, scope)} />
    </div>
  );
}

/** The key of the next finding in the draft, or of the one before; the last leads to the first. */
function neighbour({ findings }: ComposeView, { key }: ShownFinding, step: 1 | -1): string {
  const at = findings.findIndex((finding) => finding.key === key);
  return findings.at((at + step) % findings.length)?.key ?? key;
}
