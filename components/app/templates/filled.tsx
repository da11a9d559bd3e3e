import { bodyFits } from '../../../lib/messages/compose-address.ts';
import { offers } from '../../../lib/templates/offers.ts';
import { render } from '../../../lib/templates/render.ts';
import { useApp } from '../context.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { Section } from '../ui/section.tsx';
import type { Whom } from './place.ts';
import { Preview } from './preview.tsx';
import { useWrite } from './use-write.ts';
import { WhomField } from './whom-field.tsx';
import { type AnyTemplate, recipientOf, refusalOf, situationFor, writingOf } from './writing.ts';

interface Props {
  template: AnyTemplate;
  whom: Whom;
  onWhom(whom: Whom): void;
}

/** A letter filled for somebody, and what brings it into a mail. */
export function Filled({ template, whom, onWhom }: Props) {
  const { state, now, settings, say } = useApp();
  const write = useWrite();
  const situation = situationFor(state, now, whom);
  const filled = render(template, situation);
  const refusal = refusalOf(template, situation);
  const warnings = offers(situation).first.filter((warning) => warning !== refusal);
  const writing = 'faults' in filled ? null : writingOf(template, situation, filled);
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    say('Copied');
  };
  return (
    <Section title="How it reads">
      <div className="stack letter">
        <WhomField audience={template.audience} whom={whom} onWhom={onWhom} />
        {warnings.map((warning) => (
          <Note key={warning} tone="warning">
            {warning}
          </Note>
        ))}
        {refusal && <Note title="Not now">{refusal}</Note>}
        {'faults' in filled ? (
          <Note tone="warning" title="It cannot be filled">
            Put right what is marked in its text.
          </Note>
        ) : (
          <Preview filled={filled} to={recipientOf(template, situation)} />
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
