import { useMemo } from 'react';
import type { OwnTemplate } from '../../../lib/state/additions.ts';
import { intentElsewhere } from '../../../lib/templates/moment.ts';
import { offers } from '../../../lib/templates/offers.ts';
import { render } from '../../../lib/templates/render.ts';
import type { Situation } from '../../../lib/templates/situation.ts';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { templatePart, type Whom } from './place.ts';
import { useSituation } from './use-situation.ts';
import { useWrite } from './use-write.ts';
import { type AnyTemplate, writingOf } from './writing.ts';

/** As many letters are shown at once, and all that it is time for. */
const few = 3;

/** The letters that fit a program or a writer now, what speaks against any, and why the others do not fit. */
export default function LettersFor({ whom }: { whom: Whom }) {
  const { state } = useApp();
  const situation = useSituation(whom);
  const { first, offered, refused, none, own } = useMemo(
    () => offers(situation, state.templates),
    [situation, state.templates],
  );
  const shown = offered.filter(({ rank }, at) => rank > 1 || at < few);
  const elsewhere = intentElsewhere(situation)
    ? refused.filter(({ letter }) => letter.kind === 'letter-of-intent')
    : [];
  const others = [
    ...refused
      .filter((each) => !elsewhere.includes(each))
      .map(({ letter, not }) => ({ id: letter.id, title: letter.title, why: not })),
    ...none,
  ];
  const row = (template: AnyTemplate, reason: string) => (
    <Row key={template.id} template={template} reason={reason} whom={whom} situation={situation} />
  );
  return (
    <div className="stack letters-for">
      {first.map((warning) => (
        <Note key={warning} tone="warning">
          {warning}
        </Note>
      ))}
      {shown.length + own.length + elsewhere.length > 0 && (
        <ul className="box list">
          {shown.map(({ letter, reason }) => row(letter, reason))}
          {own.map((template: OwnTemplate) => row(template, 'Your own'))}
          {elsewhere.map(({ letter, not }) => (
            <Refused key={letter.id} title={letter.title} why={not} />
          ))}
        </ul>
      )}
      {shown.length < offered.length && (
        <details className="box">
          <summary>
            <span>Also possible</span>
            <span className="soft">{offered.length - shown.length}</span>
          </summary>
          <ul className="list">
            {offered
              .filter((offer) => !shown.includes(offer))
              .map(({ letter, reason }) => row(letter, reason))}
          </ul>
        </details>
      )}
      {others.length > 0 && (
        <details className="box">
          <summary>
            <span>Why not the others</span>
            <span className="soft">{others.length}</span>
          </summary>
          <ul className="list">
            {others.map(({ id, title, why }) => (
              <Refused key={id} title={title} why={why} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Refused({ title, why }: { title: string; why: string }) {
  return (
    <li className="line who">
      <span className="name">{title}</span>
      <span className="soft">{why}</span>
    </li>
  );
}

interface RowProps {
  template: AnyTemplate;
  reason: string;
  whom: Whom;
  situation: Situation;
}

function Row({ template, reason, whom, situation }: RowProps) {
  const write = useWrite();
  const start = () => {
    const filled = render(template, situation);
    // What is wrong with an own one is said on its page.
    if ('faults' in filled) location.hash = hashOf('templates', templatePart(template.id, whom));
    else void write(writingOf(template, situation, filled));
  };
  return (
    <li className="person">
      <span className="who">
        <a className="name" href={hashOf('templates', templatePart(template.id, whom))}>
          {template.title}
        </a>
        <span className="soft">{reason}</span>
      </span>
      <Button look="quiet" onPress={start}>
        Write<span className="hidden"> “{template.title}”</span>
      </Button>
    </li>
  );
}
