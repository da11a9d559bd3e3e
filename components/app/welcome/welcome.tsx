import { type FormEvent, useId, useState } from 'react';
import type { Applicant } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';
import { wordsOf } from '../faults.ts';
import { specialties } from '../specialties.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/field.tsx';
import { split } from '../ui/split.ts';
import { addressesFault } from '../ui/texts.ts';
import { statuses } from '../words.ts';

/** The three questions of the first run. All of it can be skipped, and is found again in the settings. */
export function Welcome() {
  const { services, state } = useApp();
  const id = useId();
  const { applicant } = state;
  const [name, setName] = useState(applicant.name);
  const [emails, setEmails] = useState(applicant.emails.join(', '));
  const [status, setStatus] = useState<Applicant['status']>(applicant.status);
  const [specialty, setSpecialty] = useState(applicant.specialty);
  const [matchYear, setMatchYear] = useState(String(applicant.matchYear));
  const [fault, setFault] = useState('');
  const done = async (event?: FormEvent) => {
    event?.preventDefault();
    try {
      if (event) {
        const told = { name: name.trim(), emails: split(emails), status };
        const rest = { specialty: specialty.trim(), matchYear: Number(matchYear) };
        await services.apply({ put: { applicant: { ...applicant, ...told, ...rest } } });
      }
      await services.markWelcomed();
    } catch (error) {
      setFault(wordsOf(error));
    }
  };
  return (
    <main className="welcome">
      <img src="/icon/128.png" width="56" height="56" alt="" />
      <h1>Welcome to Matchproof</h1>
      <p className="lead">
        It proofreads what you write to programs and letter writers, and keeps in mind what was sent
        and what is due. Three questions, and it fits you. The answers stay on this device.
      </p>
      {fault && (
        <p role="alert" className="box note warning">
          {fault}
        </p>
      )}
      <form onSubmit={(event) => void done(event)}>
        <fieldset className="box fields">
          <legend>Who are you?</legend>
          <Frame id={`${id}-name`} label="Your name">
            <input
              id={`${id}-name`}
              value={name}
              dir="auto"
              autoComplete="name"
              onChange={(event) => setName(event.target.value)}
            />
          </Frame>
          <Frame id={`${id}-emails`} label="Addresses you write from" hint="With commas between.">
            <input
              id={`${id}-emails`}
              value={emails}
              autoComplete="email"
              aria-describedby={`${id}-emails-hint`}
              onChange={({ target }) => {
                target.setCustomValidity(addressesFault(target.value));
                setEmails(target.value);
              }}
            />
          </Frame>
        </fieldset>
        <fieldset className="box fields single">
          <legend>What is your status?</legend>
          <Frame id={`${id}-status`} label="Status">
            <select
              id={`${id}-status`}
              value={status}
              onChange={(event) => setStatus(event.target.value as Applicant['status'])}
            >
              {Object.entries(statuses).map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </select>
          </Frame>
        </fieldset>
        <fieldset className="box fields">
          <legend>What do you apply for?</legend>
          <Frame id={`${id}-specialty`} label="Specialty">
            <input
              id={`${id}-specialty`}
              value={specialty}
              dir="auto"
              list={`${id}-specialties`}
              autoComplete="off"
              onChange={(event) => setSpecialty(event.target.value)}
            />
          </Frame>
          <datalist id={`${id}-specialties`}>
            {specialties.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <Frame id={`${id}-year`} label="Match year">
            <input
              id={`${id}-year`}
              type="number"
              min={2020}
              max={2100}
              required
              value={matchYear}
              onChange={(event) => setMatchYear(event.target.value)}
            />
          </Frame>
        </fieldset>
        <div className="actions">
          <Button submit look="main">
            Begin
          </Button>
          <Button look="quiet" onPress={() => void done()}>
            Skip
          </Button>
        </div>
      </form>
    </main>
  );
}
