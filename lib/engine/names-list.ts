import { grammar } from '../language/grammar.ts';
import type { Sentence } from './paragraph.ts';

/** What the List of Unfilled Programs is called. */
export const listWords = {
  list: 'n:list n:spreadsheet n:pdf n:file n:copy copies n:screenshot n:table n:export n:sheet excel csv n:printout n:link n:page n:names',
  open: 'unfilled vacant unmatched vacancies openings open',
  programs:
    'n:program n:programme n:position n:spot n:place n:slot residencies n:vacancy vacancies n:opening n:hospital n:seat soap nrmp',
};

const names = grammar(
  `
  unfilled ..2 {programs} ..2 {list}
  unfilled ..1 {list}
  {list} ..4 {open} ..3 {programs}
  nrmp|soap ..1 {list}
  {list} ..1 from|of|by ..1 nrmp|soap
  access ..3 {open} ..1 {programs}
  {open} {programs} ..2 came|are|is|were|went ..2 out|online|public|published|there
  which ..3 {programs} ..3 not fill
`,
  listWords,
);

/** How many sentences back the list may be named. */
const reach = 3;

/** Whether one of the sentences before names the list. */
export function isAboutList(sentence: Sentence): boolean {
  let before = sentence.previous;
  for (let i = 0; i < reach && before; i++, before = before.previous)
    if (before.phrase.has(names)) return true;
  return false;
}
