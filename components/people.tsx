import { useRef, useState } from 'react';
import type { ComposeView, Known, ShownPerson } from '../lib/page/view.ts';
import { handFocusOn } from './keyboard.ts';
import { useStore } from './store-context.ts';
import { WhoForm } from './who-form.tsx';

const guesses = {
  address: '',
  choice: '',
  domain: 'by the domain',
  name: 'guess from the name',
} as const;

/** So many recipients leave the findings in sight. */
const shownAtOnce = 4;

/** For whom Matchproof takes the recipients of a mail; of many, the last ones are folded. */
export function People({ compose, known }: { compose: ComposeView; known: Known }) {
  const { people } = compose;
  const first = people.length > shownAtOnce ? people.slice(0, shownAtOnce - 1) : people;
  const others = people.slice(first.length);
  const lines = (some: readonly ShownPerson[]) =>
    some.map((person) => (
      <Person key={person.key} composeId={compose.id} person={person} known={known} />
    ));
  return (
    <>
      {lines(first)}
      {others.length > 0 && (
        <details className="others">
          <summary>{others.length} more recipients</summary>
          {lines(others)}
        </details>
      )}
    </>
  );
}

interface Props {
  composeId: string;
  person: ShownPerson;
  known: Known;
}

function Person({ composeId, known, person }: Props) {
  const [isAsked, setAsked] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const guess = person.known && guesses[person.known.by];
  return (
    <div ref={ref} className="person">
      {person.known && (
        <p>
          <strong>{person.known.title}</strong>
          {[...person.known.facts, guess].filter(Boolean).map((fact) => ` · ${fact}`)}
        </p>
      )}
      {person.namesakes.length > 0 && <Namesakes composeId={composeId} person={person} />}
      {!person.known && person.namesakes.length === 0 && (
        <p className="stranger">{person.name || person.email}</p>
      )}
      {!isAsked && (!person.known || guess) && (
        <button type="button" className="quiet accent" onClick={() => setAsked(true)}>
          {person.known ? 'Somebody else?' : 'Who is this?'}
        </button>
      )}
      {isAsked && (
        <WhoForm
          composeId={composeId}
          person={person}
          known={known}
          onDone={() => {
            if (ref.current) handFocusOn(ref.current);
            setAsked(false);
          }}
        />
      )}
    </div>
  );
}

/** Where the page shows a name alone, several on record may have it. */
function Namesakes({ composeId, person }: Pick<Props, 'composeId' | 'person'>) {
  const { actions } = useStore();
  return (
    <fieldset className="namesakes">
      <legend>
        {person.namesakes.length} people on record are called {person.name}. Which one is it?
      </legend>
      {person.namesakes.map(({ detail, id, title }) => (
        <button
          key={id}
          type="button"
          className="quiet accent"
          onClick={(event) => {
            handFocusOn(event.currentTarget);
            actions.isNamesake(composeId, person.key, id);
          }}
        >
          {detail ? `${title} (${detail})` : title}
        </button>
      ))}
    </fieldset>
  );
}
