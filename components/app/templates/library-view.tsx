import { useDeferredValue } from 'react';
import { noLetters } from '../../../lib/templates/no-letter.ts';
import { useApp } from '../context.ts';
import { hashOf } from '../route.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Head } from '../ui/head.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { useKept } from '../use-kept.ts';
import { kindNames } from '../words.ts';
import { type Shelf, shelves, shownTemplates, type Wish } from './library.ts';
import { templatePart } from './place.ts';
import { type AnyTemplate, isOurs } from './writing.ts';

const everything: Wish = { search: '', shelf: 'all' };

/** All letters, searched and by whom they are for. */
export function Library() {
  const { state } = useApp();
  const [wish, setWish] = useKept<Wish>('letters', everything);
  const groups = shownTemplates(state.templates, useDeferredValue(wish));
  const none = wish.search === '' && (wish.shelf === 'all' || wish.shelf === 'program');
  return (
    <>
      <Head title="Letters" about="Templates for every occasion, filled from your records">
        <ButtonLink to={hashOf('templates', 'new')} icon="plus">
          Write my own
        </ButtonLink>
      </Head>
      <Filters wish={wish} onWish={setWish} />
      {groups.length === 0 && (
        <Empty
          title={wish.shelf === 'own' && wish.search === '' ? 'None of your own yet' : 'None fits'}
          words={
            wish.shelf === 'own' && wish.search === ''
              ? 'Write one, paste a letter that you have sent before, or open one of ours and make it your own.'
              : 'Search for less, or look through all letters.'
          }
        />
      )}
      {groups.map(({ name, templates }) => (
        <Section key={name} title={name} aside={<span className="soft">{templates.length}</span>}>
          <ul className="box list">
            {templates.map((template) => (
              <Row key={template.id} template={template} />
            ))}
          </ul>
        </Section>
      ))}
      {none &&
        noLetters.map(({ id, title, why }) => (
          <Section key={id} title={title}>
            <p className="box prose">{why}</p>
          </Section>
        ))}
    </>
  );
}

function Row({ template }: { template: AnyTemplate }) {
  return (
    <li>
      <a href={hashOf('templates', templatePart(template.id))}>
        <span className="who">
          <span className="name">{template.title || 'Without a name'}</span>
          <span className="soft">{isOurs(template) ? template.use : kindNames[template.kind]}</span>
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}

function Filters({ wish, onWish }: { wish: Wish; onWish(wish: Wish): void }) {
  return (
    <search className="filters">
      <label className="search">
        <span className="hidden">Search letters</span>
        <Icon name="search" />
        <input
          type="search"
          placeholder="Search by occasion or words"
          value={wish.search}
          dir="auto"
          onChange={(event) => onWish({ ...wish, search: event.target.value })}
        />
      </label>
      <select
        aria-label="For whom"
        value={wish.shelf}
        onChange={(event) => onWish({ ...wish, shelf: event.target.value as Shelf })}
      >
        {Object.entries(shelves).map(([shelf, name]) => (
          <option key={shelf} value={shelf}>
            {name}
          </option>
        ))}
      </select>
    </search>
  );
}
