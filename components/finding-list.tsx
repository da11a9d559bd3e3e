import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { ComposeView, Known } from '../lib/page/view.ts';
import { CloseButton } from './close-button.tsx';
import { bySeverity, saidOf, severityWords } from './counts.ts';
import { SeverityIcon } from './icons.tsx';
import { InboundNotes } from './inbound-notes.tsx';
import { hasFocusInside } from './keyboard.ts';
import { looksOf } from './looks.ts';
import { People } from './people.tsx';
import { overCorner } from './position.ts';
import { useStore } from './store-context.ts';
import { usePlaced } from './use-placed.ts';
import { whereabouts } from './whereabouts.ts';

interface Props {
  compose: ComposeView;
  known: Known;
  focus: boolean;
}

/** Whom a mail goes to, what the mail that it answers asks for, and all findings of a compose, also those that mark no words. Arrow keys walk, Enter goes there. */
export function FindingList({ compose, focus, known }: Props) {
  const { actions } = useStore();
  const ref = useRef<HTMLElement>(null);
  usePlaced(ref, (size, viewport) => {
    const area = compose.place();
    return area && overCorner(area, size, viewport, compose.rtl);
  });
  useLayoutEffect(() => {
    if (!focus) return;
    const first = ref.current?.querySelector<HTMLElement>('.finding');
    (first ?? ref.current?.querySelector('button'))?.focus();
  }, [focus]);
  const groups = bySeverity(compose.findings);
  const first = groups[0]?.findings[0]?.key;
  return (
    <section
      ref={ref}
      className="part panel list"
      {...looksOf(compose)}
      aria-label="Matchproof findings"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.close(true);
        else walk(event);
      }}
    >
      <div className="eyebrow">
        <span>Matchproof</span>
        <CloseButton
          onClose={() => actions.close(ref.current !== null && hasFocusInside(ref.current))}
        />
      </div>
      <People compose={compose} known={known} />
      <InboundNotes compose={compose} />
      {saidOf(compose).length === 0 && <p className="calm">Nothing found in this draft.</p>}
      {groups.map(({ severity, findings }) => (
        <div key={severity} className="group">
          <h2>
            <SeverityIcon severity={severity} />
            {severityWords[severity].heading}
          </h2>
          <ul>
            {findings.map((finding) => (
              <li key={finding.key}>
                <button
                  type="button"
                  className="finding"
                  // One Tab stop for the whole list; the arrow keys do the rest.
                  tabIndex={finding.key === first ? 0 : -1}
                  onClick={() => actions.goTo(compose.id, finding.key)}
                >
                  <span>{finding.title}</span>
                  <span className="where">{whereabouts(finding)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  // In fields the keys move the caret or the choice.
  if ((event.target as Element).matches('input, select')) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding')];
  const at = stops.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (to === undefined || stops.length === 0) return;
  event.preventDefault();
  stops.at(to % stops.length)?.focus();
}
