import { type FormEvent, useId, useState } from 'react';
import type { OwnTemplate } from '../../../lib/state/additions.ts';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/field.tsx';
import { Head } from '../ui/head.tsx';
import { kindNames } from '../words.ts';
import { putTemplate } from './changes.ts';
import { templatePart } from './place.ts';
import { audiences, back } from './words.ts';

/** A template of one's own: empty, or from a text that is already there. */
export function NewTemplate() {
  const { services, readOnly, change } = useApp();
  const id = useId();
  const [title, setTitle] = useState('');
  const [audience, setAudience] = useState<OwnTemplate['audience']>('program');
  const [kind, setKind] = useState<OwnTemplate['kind']>('thank-you');
  const [text, setText] = useState('');
  const create = async (event: FormEvent) => {
    event.preventDefault();
    const now = services.now();
    const own = {
      audience,
      kind,
      title: title.trim() || 'My letter',
      subject: '',
      body: text.trim(),
    };
    const template = { ...own, id: services.newId(), updatedAt: now.toISOString() };
    if (await change(putTemplate(template), `“${own.title}” created`))
      location.hash = hashOf('templates', templatePart(template.id));
  };
  return (
    <>
      <Head title="A template of my own" back={back} />
      <form className="box fields form" onSubmit={create}>
        <Frame label="Name" id={`${id}-title`} wide>
          <input
            id={`${id}-title`}
            value={title}
            dir="auto"
            readOnly={readOnly}
            placeholder="My letter"
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </Frame>
        <Frame label="For" id={`${id}-audience`}>
          <select
            id={`${id}-audience`}
            value={audience}
            onChange={(event) => setAudience(event.target.value as OwnTemplate['audience'])}
          >
            {Object.entries(audiences).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </Frame>
        <Frame label="Kind of letter" id={`${id}-kind`}>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => setKind(event.target.value as OwnTemplate['kind'])}
          >
            {Object.entries(kindNames).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </Frame>
        <Frame
          label="Text"
          id={`${id}-text`}
          hint="Paste a letter that you have written, or leave it empty and write on the next page."
          wide
        >
          <textarea
            id={`${id}-text`}
            aria-describedby={`${id}-text-hint`}
            rows={10}
            value={text}
            dir="auto"
            readOnly={readOnly}
            onChange={(event) => setText(event.target.value)}
          />
        </Frame>
        <div className="actions">
          <Button look="main" submit changes>
            Create
          </Button>
        </div>
      </form>
    </>
  );
}
