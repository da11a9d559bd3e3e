import type { OwnTemplate } from '../../../lib/state/additions.ts';
import { contactFor, validate } from '../../../lib/templates/render.ts';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { Head } from '../ui/head.tsx';
import { Section } from '../ui/section.tsx';
import { useDraft } from '../ui/use-saved.ts';
import { kindNames } from '../words.ts';
import { copyOf, originalOf, putTemplate, removeTemplate, setTemplate } from './changes.ts';
import { CodeField } from './code-field.tsx';
import { Filled } from './filled.tsx';
import { templatePart, type Whom } from './place.ts';
import { useSituation } from './use-situation.ts';
import { audiences, back } from './words.ts';

interface Props {
  template: OwnTemplate;
  whom: Whom;
  onWhom(whom: Whom): void;
}

/** A template of the applicant's own: its text on one side, how it reads on the other. Each field saves itself. */
export function OwnPage({ template, whom, onWhom }: Props) {
  const { services, change } = useApp();
  const set = (fields: Partial<OwnTemplate>, words: string) =>
    change(setTemplate(template, fields, services.now()), words);
  const subject = useDraft(template.subject, (text) => set({ subject: text }, 'Subject saved'));
  const body = useDraft(template.body, (text) => set({ body: text }, 'Text saved'));
  const written = { subject: subject.text, body: body.text };
  const faults = validate(written);
  const bare = useSituation(whom);
  const situation = { ...bare, contact: contactFor(undefined, bare.program) };
  const original = originalOf(template);
  const isOriginal = original?.subject === template.subject && original.body === template.body;
  const duplicate = async () => {
    const copy = copyOf({ ...template, ...written }, services.newId(), services.now());
    if (await change(putTemplate(copy), `“${copy.title}” created`))
      location.hash = hashOf('templates', templatePart(copy.id, whom));
  };
  const remove = async () => {
    if (await change(removeTemplate(template), `“${template.title}” deleted`))
      location.hash = hashOf('templates');
  };
  return (
    <>
      <Head title={template.title || 'Without a name'} about="One of your own" back={back}>
        <Button changes onPress={() => void duplicate()}>
          Duplicate
        </Button>
        <Button look="danger" icon="bin" changes onPress={() => void remove()}>
          Delete
        </Button>
      </Head>
      <div className="split halves">
        <Section
          title="Text"
          aside={
            original &&
            !isOriginal && (
              <Button
                look="quiet"
                icon="undo"
                changes
                onPress={() => {
                  const { subject, body } = original;
                  void set({ subject, body }, 'Our text restored');
                }}
              >
                Restore our text
              </Button>
            )
          }
        >
          <div className="box fields">
            <TextField
              label="Name"
              value={template.title}
              wide
              onSave={(title) => set({ title }, 'Name saved')}
            />
            <SelectField
              label="For"
              value={template.audience}
              options={audiences}
              onSave={(audience) => set({ audience }, `For: ${audiences[audience].toLowerCase()}`)}
            />
            <SelectField
              label="Kind of letter"
              value={template.kind}
              options={kindNames}
              onSave={(kind) => set({ kind }, `Kind: ${kindNames[kind].toLowerCase()}`)}
            />
            <CodeField
              label="Subject"
              draft={subject}
              faults={faults.filter(({ field }) => field === 'subject')}
              situation={situation}
            />
            <CodeField
              label="Body"
              lines={16}
              hint="Type {{ for names and dates from your records. What stands in [square brackets] you fill in each time."
              draft={body}
              faults={faults.filter(({ field }) => field === 'body')}
              situation={situation}
            />
          </div>
        </Section>
        <Filled template={{ ...template, ...written }} whom={whom} onWhom={onWhom} />
      </div>
    </>
  );
}
