import { useId, useLayoutEffect, useRef } from 'react';
import { seriousOf } from '../lib/page/serious.ts';
import type { ComposeView } from '../lib/page/view.ts';
import { severityWords } from './counts.ts';
import { SeverityIcon } from './icons.tsx';
import { keepTabInside } from './keyboard.ts';
import { looksOf } from './looks.ts';
import { useStore } from './store-context.ts';
import { whereabouts } from './whereabouts.ts';

/** Stops a mail once and says what is still wrong with it. */
export function Guard({ compose }: { compose: ComposeView }) {
  const { actions } = useStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    // The focus goes there too when the dialog is shown once more, as after the page has taken it out.
    back.current?.setAttribute('autofocus', '');
    element?.showModal();
    return () => element?.close();
  }, []);
  // An open modal dialog makes the rest of the page inert: it closes before the page is asked to focus or to send.
  const answer = (act: () => void) => {
    dialog.current?.close();
    act();
  };
  const grave = seriousOf(compose.findings);
  return (
    <dialog
      ref={dialog}
      className="panel guard"
      {...looksOf(compose)}
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}why`}
      onKeyDown={keepTabInside}
      onCancel={(event) => {
        event.preventDefault();
        answer(actions.guardBack);
      }}
    >
      <div className="head">
        <h2 id={`${id}title`}>Before you send</h2>
        <p id={`${id}why`}>
          {grave.length === 1
            ? 'One thing in this mail is worth a second look.'
            : `${grave.length} things in this mail are worth a second look.`}
        </p>
      </div>
      <ul>
        {grave.map((finding) => (
          <li key={finding.key}>
            <SeverityIcon severity={finding.severity} />
            <div>
              <strong>
                <span className="hidden">{severityWords[finding.severity].one}: </span>
                {finding.title}
              </strong>
              <span className="where">{whereabouts(finding)}</span>
            </div>
          </li>
        ))}
      </ul>
      <div className="answers">
        <button type="button" className="plain" onClick={() => answer(actions.guardSend)}>
          Send anyway
        </button>
        <button
          ref={back}
          type="button"
          className="primary"
          onClick={() => answer(actions.guardBack)}
        >
          Go back
        </button>
      </div>
    </dialog>
  );
}
