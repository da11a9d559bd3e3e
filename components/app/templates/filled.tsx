import { useMemo, useRef } from 'react';
import { bodyFits } from '../../../lib/settings/compose-address.ts';
import { offers, refusalOf } from '../../../lib/templates/offers.ts';
import { type Rendered, render } from '../../../lib/templates/render.ts';
import { useApp } from '../context.ts';
import { wordsOf } from '../faults.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { Section } from '../ui/section.tsx';
import type { Whom } from './place.ts';
import { Preview } from './preview.tsx';
import { useSituation } from './use-situation.ts';
import { useWrite } from './use-write.ts';
import { WhomField } from './whom-field.tsx';
import { type AnyTemplate, recipientOf, writingOf } from './writing.ts';

interface Props {
  template: AnyTemplate;
  whom: Whom;
  onWhom(whom: Whom): void;
}

/** A letter filled for somebody, and what brings it into a mail. */
export function Filled({ template, whom, onWhom }: Props) {
  const { settings, say } = useApp();
  const write = useWrite();
  const situation = useSituation(whom);
  const { first } = useMemo(() => offers(situation), [situation]);
  const refusal = refusalOf(template, situation);
  const filled = render(template, situation);
  const isFaulty = 'faults' in filled;
  // While one types there are faults that go by themselves: the letter stays as it was before.
  const last = useRef<Rendered | null>(null);
  if (!isFaulty) last.current = filled;
  const writing = isFaulty ? null : writingOf(template, situation, filled);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say('Copied');
    } catch (error) {
      say(`Nothing was copied: ${wordsOf(error)}`);
    }
  };
  return (
    <Section title="How it reads">
      <div className="stack letter">
        <WhomField audience={template.audience} whom={whom} onWhom={onWhom} />
        {first
          .filter((warning) => warning !== refusal)
          .map((warning) => (
            <Note key={warning} tone="warning">
              {warning}
            </Note>
          ))}
        {refusal && <Note title="Not now">{refusal}</Note>}
        {last.current && (
          <Preview filled={last.current} isOld={isFaulty} to={recipientOf(template, situation)} />
        )}
        {isFaulty && (
          <Note tone="warning" title="It cannot be filled">
            Put right what is marked in its text.
          </Note>
        )}
        {writing && !refusal && (
          <>
            {!bodyFits(settings.mail, writing.mail) && (
              <Note title="Too long for a new mail">
                A new mail opens without its text. Copy it first, and paste it there.
              </Note>
            )}
            <div className="actions">
              <Button look="main" icon="mail" onPress={() => void write(writing)}>
                Write it
              </Button>
              <Button onPress={() => void copy(writing.mail.body)}>Copy the text</Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
