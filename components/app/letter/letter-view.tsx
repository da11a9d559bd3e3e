import { useMemo } from 'react';
import { isOfSeason, isStandingIntent } from '../../../lib/state/progress.ts';
import { programOfMail } from '../../../lib/state/sent-mails.ts';
import { useApp } from '../context.ts';
import { newestFirst } from '../mails/changes.ts';
import { Head } from '../ui/head.tsx';
import { Section } from '../ui/section.tsx';
import { PastLetter } from './past-letter.tsx';
import { RecordLetter } from './record-letter.tsx';
import { RulesText } from './rules-text.tsx';
import { StandingLetter } from './standing-letter.tsx';

/** The one place that shows whom the applicant has told that they stand first. */
export function LetterView() {
  const { state } = useApp();
  const { matchYear } = state.applicant;
  const letters = useMemo(
    () =>
      newestFirst(
        state.messages.filter(
          (mail) =>
            mail.kind === 'letter-of-intent' &&
            mail.direction === 'sent' &&
            isOfSeason(mail, matchYear),
        ),
      ),
    [state.messages, matchYear],
  );
  const standing = letters.filter((letter) => isStandingIntent(letter, matchYear));
  const told = new Set(
    standing.map((mail) => programOfMail(mail, state.programs)?.id ?? mail.to.join()),
  );
  const past = letters.filter((letter) => !standing.includes(letter));
  return (
    <>
      <Head title="Letter of intent" />
      {told.size > 1 && (
        <div className="box note warning" role="alert">
          <strong>{told.size} programs have been told that they stand first</strong>
          <p>
            That is not a listed rule breach, but it is untrue to all but one of them. Retract those
            that no longer hold.
          </p>
        </div>
      )}
      {standing.map((letter) => (
        <StandingLetter key={letter.id} letter={letter} />
      ))}
      {standing.length === 0 && (
        <div className="box intent-none">
          <strong>None stands</strong>
          <p>
            You have told no program that it is your first choice. When you do, from Gmail or
            Outlook, it is noted here by itself, and a second one is pointed out before it is sent.
          </p>
        </div>
      )}
      <div className="split">
        <div className="stack">
          <RulesText />
        </div>
        <div className="stack">
          <RecordLetter standing={standing} />
          {past.length > 0 && (
            <Section title="Retracted">
              <ul className="box list">
                {past.map((letter) => (
                  <PastLetter key={letter.id} letter={letter} />
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </>
  );
}
