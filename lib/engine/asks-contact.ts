import { type Grammar, grammar } from '../language/grammar.ts';
import { meaningIn } from '../language/meaning.ts';
import type { Program } from '../state/records.ts';
import { aside, letter, spoken, unless } from './contact-spared.ts';
import {
  acts,
  asks,
  asksAt,
  asksForMe,
  asksOf,
  asksTheSame,
  contact,
  forMe,
  mood,
  ofProgram,
  promises,
  them,
} from './contact-words.ts';
import type { Block, Doc } from './doc.ts';
import type { Facts } from './facts.ts';
import type { Paragraph, Sentence } from './paragraph.ts';
import { mentionsIn } from './program-mentions.ts';
import type { Context } from './rule.ts';
import { saysIn } from './says.ts';
import { isInMainMatch } from './windows.ts';

/** What tells an ordinary mail from one about the Match, where a hospital or a director may be anybody's. */
const field = grammar(`
  soap|nrmp|residency|residencies|unfilled|unmatched|pgy|pgy1|pgy-1|intern|internship|eras
  program|programme ..1 director|directors|coordinator
  the|main match
  did not match
  my application|applications|candidacy|interview
  sent|submitted|put|in ..4 applications
`);

/** Whether the draft asks its reader to speak to a program in the Main Match for the applicant. */
export function asksForContact({ doc, facts }: Context): boolean {
  const mentions = Map.groupBy(mentionsIn(doc, facts), (mention) => mention.text);
  const namedIn = ({ text }: Paragraph) => [
    ...(mentions.get(text) ?? []).flatMap(({ called }) => called.map(({ program }) => program)),
    ...ledByNamed(text, facts),
  ];
  const named = doc.blocks.flatMap(({ paragraph }) => namedIn(paragraph));
  const says = (
    meaning: Grammar,
    isMeant: (sentence: Sentence, block: Block) => boolean = () => true,
  ) =>
    saysIn(
      doc,
      meaning,
      unless,
      (sentence, block) => isAsked(sentence) && isMeant(sentence, block),
    ) !== null;
  const asked =
    says(asks) ||
    says(asksAt, (_, { paragraph }) => namedIn(paragraph).length > 0) ||
    ((named.length > 0 || saysIn(doc, them) !== null) && says(asksOf)) ||
    (doc.audience === 'writer' && says(asksForMe, ({ text }) => callsName.test(text))) ||
    says(acts, ({ phrase }) => phrase.has(ofProgram) && phrase.has(forMe)) ||
    says(asksTheSame, followsContact);
  if (!asked) return false;
  // `Give Hope a call`: to a friend, a program of that name needs more than its name.
  if (doc.audience === 'other' && allGivenNames(doc, facts) && saysIn(doc, residency) === null)
    return false;
  if (named.length > 0) return named.some(isInMainMatch);
  return doc.audience === 'writer' || saysIn(doc, field) !== null;
}

/** Whether somebody is asked for a call rather than for a letter or about the day's work. */
function isAsked({ phrase, text }: Sentence): boolean {
  return (
    (phrase.has(mood) || promises.test(text)) &&
    !phrase.has(aside) &&
    (!phrase.has(letter) || phrase.has(spoken))
  );
}

/** `Call Rutgers`, `ring up Henry Ford`: a name after the verb. */
const callsName =
  /\b(?:call|phone|ring|e-?mail|text|message|contact|write to|reach out to|speak (?:to|with)|talk (?:to|with))(?: up)? (?!Dr\b|Mr|Ms|Mom|Mum|Dad)\p{Lu}/u;

/** Whether the sentence before speaks of calls to programs. */
function followsContact({ previous }: Sentence): boolean {
  return previous !== null && meaningIn(previous.phrase, contact, unless).length > 0;
}

const residency = grammar(`
  soap|nrmp|residency|residencies|unfilled|unmatched|pgy|pgy1|pgy-1
  program|programme|pediatrics|psychiatry|surgery|neurology|medicine
  did not match
`);
const givenNames =
  /^(?:hope|grace|faith|mercy|joy|charity|carol|lily|rose|ivy|holly|madison|austin|tyler|logan|carter|mason|jackson|lincoln|christian|florence|victoria|charlotte|savannah|aurora)$/i;

/** Whether the programs that the draft names are named as a person would be, and no one of their people is. */
function allGivenNames(doc: Doc, facts: Facts): boolean {
  const all = mentionsIn(doc, facts);
  return (
    all.length > 0 &&
    all.every(({ text, mention }) => givenNames.test(text.slice(mention.start, mention.end))) &&
    doc.blocks.every(({ paragraph }) => ledByNamed(paragraph.text, facts).length === 0)
  );
}

/** The stored programs whose people a text names. */
function ledByNamed(text: string, facts: Facts): Program[] {
  const people = [...text.matchAll(/\bDr\.? (\p{L}[\p{L}'’-]+)(?: (\p{L}[\p{L}'’-]+))?/gu)];
  const surnames = people.flatMap(([, first = '', second = '']) =>
    [first, second].map((name) => name.replace(/['’]s$/, '')),
  );
  return facts.programs.filter(({ contacts }) =>
    contacts.some(({ name }) => surnames.includes(name.split(' ').at(-1) ?? name)),
  );
}
