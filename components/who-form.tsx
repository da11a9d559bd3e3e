import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Known, ShownPerson } from '../lib/page/view.ts';
import { useStore } from './store-context.ts';

interface Props {
  composeId: string;
  person: ShownPerson;
  known: Known;
  onDone(): void;
}

/** Says with which program somebody is, or that they write a letter, and stores it. */
export function WhoForm({ composeId, known, onDone, person }: Props) {
  const { actions } = useStore();
  const id = useId();
  const asked = useRef<HTMLSelectElement>(null);
  useEffect(() => asked.current?.focus(), []);
  const { guess } = person;
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(person.email);
  // Where the guess was wrong it is not the answer.
  const [choice, setChoice] = useState(`${guess.is} ${person.known ? '' : (guess.id ?? '')}`);
  const [program, setProgram] = useState('');
  const [byDomain, setByDomain] = useState(false);
  const [is, recordId] = choice.split(' ') as ['program' | 'writer', string];
  const isNewProgram = choice === 'program ';
  const isWhole = (name.trim() || email.trim()) && (!isNewProgram || program.trim());
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole) return;
    actions.identify(composeId, person.key, {
      name: name.trim(),
      email: email.trim(),
      is,
      id: recordId || null,
      program: program.trim(),
      domain: byDomain && is === 'program' ? guess.domain : '',
    });
    onDone();
  };
  return (
    <form
      className="who"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The list around it stays.
        event.stopPropagation();
        onDone();
      }}
    >
      <label htmlFor={`${id}name`}>Name</label>
      <input id={`${id}name`} value={name} onChange={(event) => setName(event.target.value)} />
      {!person.email && (
        <>
          <label htmlFor={`${id}email`}>Address, if you know it</label>
          <input
            id={`${id}email`}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </>
      )}
      <label htmlFor={`${id}choice`}>Who is this?</label>
      <select
        ref={asked}
        id={`${id}choice`}
        value={choice}
        onChange={(event) => setChoice(event.target.value)}
      >
        <optgroup label="At a program">
          <option value="program ">At a new program</option>
          {known.programs.map((each) => (
            <option key={each.id} value={`program ${each.id}`}>
              {each.name}
            </option>
          ))}
        </optgroup>
        <optgroup label="Letter writer">
          <option value="writer ">A new letter writer</option>
          {known.writers.map((each) => (
            <option key={each.id} value={`writer ${each.id}`}>
              {each.name}
            </option>
          ))}
        </optgroup>
      </select>
      {isNewProgram && (
        <>
          <label htmlFor={`${id}program`}>Name of the program</label>
          <input
            id={`${id}program`}
            value={program}
            onChange={(event) => setProgram(event.target.value)}
          />
        </>
      )}
      {is === 'program' && guess.domain && (
        <label className="tick-line">
          <input
            type="checkbox"
            checked={byDomain}
            onChange={(event) => setByDomain(event.target.checked)}
          />
          Everybody at {guess.domain} is with this program
        </label>
      )}
      <div className="answers">
        {person.known && (
          <button
            type="button"
            className="quiet nobody"
            onClick={() => {
              onDone();
              actions.isNobody(composeId, person.key);
            }}
          >
            Nobody on my lists
          </button>
        )}
        <button type="button" className="quiet" onClick={onDone}>
          Cancel
        </button>
        <button type="submit" className="primary" disabled={!isWhole}>
          Save
        </button>
      </div>
    </form>
  );
}
