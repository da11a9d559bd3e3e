import type { OwnTemplate } from '../../../lib/state/additions.ts';
import { letters } from '../../../lib/templates/letters/index.ts';
import { plain } from '../programs/rows.ts';
import { kindNames } from '../words.ts';
import { type AnyTemplate, isOurs } from './writing.ts';

export const shelves = {
  all: 'All letters',
  program: 'To programs',
  writer: 'To letter writers',
  own: 'My own',
} as const;
export type Shelf = keyof typeof shelves;

export interface Wish {
  readonly search: string;
  readonly shelf: Shelf;
}

export interface Group {
  readonly name: string;
  readonly templates: readonly AnyTemplate[];
}

/** The letters that a search and a shelf leave: own ones first, then ours in the order of the season. */
export function shownTemplates(own: readonly OwnTemplate[], { search, shelf }: Wish): Group[] {
  const words = plain(search).split(/\s+/);
  const isFound = (template: AnyTemplate) => {
    const { title, kind, subject, body } = template;
    const about = isOurs(template) ? [template.use, template.avoid] : [];
    const text = plain([title, kindNames[kind], subject, body, ...about].join(' '));
    return words.every((word) => text.includes(word));
  };
  const ofOwn = own
    .filter(({ audience }) => shelf === 'all' || shelf === 'own' || shelf === audience)
    .toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
  const ours = (['program', 'writer'] as const).map((audience) => ({
    name: shelves[audience],
    templates: letters.filter(
      (letter) => letter.audience === audience && (shelf === 'all' || shelf === audience),
    ),
  }));
  return [{ name: shelves.own, templates: ofOwn }, ...ours]
    .map(({ name, templates }) => ({ name, templates: templates.filter(isFound) }))
    .filter(({ templates }) => templates.length > 0);
}
