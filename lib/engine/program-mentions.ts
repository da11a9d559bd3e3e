import type { Program } from '../state/records.ts';
import { isAffiliation } from './affiliation.ts';
import type { Doc } from './doc.ts';
import type { Facts } from './facts.ts';
import { isTitle } from './names.ts';
import { onceFor } from './once.ts';
import { readParagraph } from './paragraph.ts';
import { type Called, type Mention, programNamesOf } from './program-names.ts';
import type { TextWord } from './program-words.ts';
import { signOffIn } from './sign-off.ts';

/** A program that the draft names as a program: not a place in somebody's life, a street, or an ordinary word. */
export interface Named {
  readonly field: 'body' | 'subject';
  readonly start: number;
  readonly end: number;
  readonly called: readonly Called[];
  /** The paragraph it stands in, and where there. */
  readonly text: string;
  readonly mention: Mention;
}

/** All programs that the applicant's own words name, in the greeting too, in order of the text; affiliations included. */
export const mentionsIn = onceFor(findMentions);

function findMentions(doc: Doc, facts: Facts): readonly Named[] {
  const { draft, own, blocks } = doc;
  const names = programNamesOf(facts);
  const found: Named[] = [];
  const add = (
    field: 'body' | 'subject',
    at: number,
    text: string,
    mentions: readonly Mention[],
  ) => {
    for (const mention of mentions)
      if (isName(mention, text, field))
        found.push({
          field,
          start: at + mention.start,
          end: at + mention.end,
          called: mention.called,
          text,
          mention,
        });
  };
  if (own.greeting) {
    const text = draft.body.slice(own.greeting.start, own.greeting.end);
    add('body', own.greeting.start, text, names.inParagraph(readParagraph(text)));
  }
  const signOff = signOffIn(doc, facts).start;
  for (const { field, start, paragraph } of blocks)
    if (field === 'subject' || start < signOff)
      add(field, start, paragraph.text, names.inParagraph(paragraph));
  return found;
}

/** Whether the words name the program as one that the mail is about. */
export function isMeant({ text, mention }: Named): boolean {
  return !isAffiliation(text, mention);
}

/** Names of programs that are words of the language, or people's names, too. */
const ordinary =
  /^(?:hope|summit|mercy|grace|faith|charity|providence|unity|trinity|harmony|liberty|pioneer|heritage|legacy|valley|beacon|union|banner|sharp|advocate|premier|crossroads|frontier|heart|hearts|light|care|good|excel|spirit|spring|springs|bridge|gateway|horizon|vista|crown|pearl|rose|lily|ivy|holly|joy|carol|madison|lincoln|jefferson|washington|jackson|tyler|austin|carter|mason|logan|bay|coast|garden|gardens|park|forest|lake|river|mountain|island|north|south|east|west|central|metro|capital|capitol|college|independence|freedom|victory|glory|blessing|serenity|compassion|dignity|integrity|success|champion|star|sun|phoenix|eagle|temple|chapel|cross|christ|baptist|methodist|providence|alliance|horizons|meridian|pinnacle|apex|genesis|origin|aurora|haven|refuge|oasis|progress|future|promise|wellstar|virtue|bliss|promise)$/;
/** After a name, this is still about the hospital or its program. */
const institutional =
  /^(?:hospitals?|medical|center|health|healthcare|clinics?|university|college|childrens?|womens?|general|memorial|regional|community|county|residency|residents?|program|pediatrics?|peds|internal|family|emergency|medicine|surgery|psychiatry|psych|neurology|radiology|anesthesiology|obgyn|ob|department|faculty|team|campus|system|interns?|im|em|fm|nicu|picu|icu|ed|er|selection|gme|interview|chiefs?|leadership|track|curriculum|institute|pavilion|foundation)$/;
/** After a name, this makes it another one: a street, an inn, a person. */
const places =
  /^(?:street|st|avenue|ave|drive|dr|road|rd|boulevard|blvd|lane|court|place|square|plaza|park|hotel|inn|suites|apartments|lofts|estates|towers|beach|bridge|trail|cafe|restaurant|mall|church|cathedral|parish|airport|station|elementary|academy|high|library|theater|theatre|festival|county|river|lake|valley|heights|hills|village|township|marathon|jr|md|do|phd)$/;
const governing =
  /^(?:at|to|with|from|of|for|about|join|joining|near|toward|towards|by|rank|ranking|ranked|love|loved|choose|chose|choosing|prefer|visit|visiting|visited|into|than|like|over|regarding|re|is|and|or|why|that|makes?|dear)$/;

/**
 * Whether the words are a name where they stand. One word needs a capital; one that is an ordinary word too needs the
 * company that a name keeps: a preposition or a hospital's words beside it.
 */
function isName(
  { words, from, to, called }: Mention,
  text: string,
  field: 'body' | 'subject',
): boolean {
  const own = words.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return false;
  const before = from > 0 && !first.apart ? words[from - 1] : undefined;
  const after = words[to] && !words[to]?.apart ? words[to] : undefined;
  const capitals = own.filter(isCapital).length;
  if (called[0]?.form === 'acronym') return first.text === first.text.toUpperCase();
  if (own.length > 1) {
    if (capitals === 0 && /\p{Lu}\p{Ll}/u.test(text) && called[0]?.form === 'core') return false;
    return !(after && isCapital(after) && places.test(after.key));
  }
  const hospital =
    after !== undefined && institutional.test(after.key) && (isCapital(after) || isPlain(after));
  const isShort = first.key.length <= 3;
  if (isShort && first.text !== first.text.toUpperCase()) return false;
  if (!isCapital(first))
    return !ordinary.test(first.key) && !/\p{Lu}/u.test(text) && governs(before);
  if (after && isCapital(after) && places.test(after.key)) return false;
  if (before && !first.first && (isTitle(before.text) || isOther(before) || isKin(before)))
    return false;
  if (!ordinary.test(first.bareKey || first.key)) {
    // A surname behind it makes it a person; a capital word of the field does not.
    return true;
  }
  if (hospital) return true;
  // Shouted, it is the word.
  if (first.key.length > 3 && first.text === first.text.toUpperCase()) return false;
  if (after && isCapital(after) && after.text !== 'I') return false;
  if (first.first && field === 'subject') return false;
  if (governs(before))
    return !(field === 'subject' && /^(?:of|and|for|with|by)$/.test(before?.key ?? ''));
  if (first.first)
    return isOwner(first, after) || (startsAsName(after) && isSaidOfPlace(text.slice(last.end)));
  return field === 'body';
}

function governs(word: TextWord | undefined): boolean {
  return word !== undefined && governing.test(word.key);
}

function isCapital(word: TextWord): boolean {
  return /^\p{Lu}/u.test(word.text);
}

function isPlain(word: TextWord): boolean {
  return /^(?:residency|residents?|program|hospital|interns?|team|faculty|interview|curriculum)$/.test(
    word.key,
  );
}

/** `My sister Grace`: a person. */
function isKin(word: TextWord): boolean {
  return /^(?:sister|brother|wife|husband|daughter|son|mother|father|aunt|uncle|cousin|niece|nephew|friend|classmate|roommate|grandmother|grandfather|mom|dad|twins?|partner|neighbou?r|baby)$/.test(
    word.key,
  );
}

/** `New Hope`, `Mount Grace`: another name. */
function isOther(word: TextWord): boolean {
  return (
    /^(?:new|mount|st|north|south|east|west|fort|port|lake|upper|lower|old|san|santa|camp|point)$/.test(
      word.key,
    ) && isCapital(word)
  );
}

/** `Hope’s clinic`, and not `Hope’s what I saw`. */
function isOwner({ bareKey }: TextWord, after: TextWord | undefined): boolean {
  return (
    bareKey !== '' && !/^(?:what|an?|the|not|all|in|been|always|never)$/.test(after?.key ?? '')
  );
}

/** `Hope is where …`, `Summit has …`, at the head of a sentence; `Hope to hear`, `Hope you are well`: the verb. */
function startsAsName(after: TextWord | undefined): boolean {
  return (
    after !== undefined &&
    /^(?:is|was|has|had|remains|offers|offered|stands|will|would|gave|taught|feels|felt|seems|impressed|stood|leads|stays)$/.test(
      after.key,
    )
  );
}

const ofPlace =
  /\b(?:programs?|residenc(?:y|ies)|hospitals?|(?<!no )places?|train(?:s|ing|ed)?|residents?|interns?|chiefs?|faculty|teams?|clinics?|wards?|rank\w*|(?:first|top|favou?rite) choice|curriculum|match\w*|appl(?:y|ied)|where i)\b/i;

/** `Hope is where I want to train`; not `Hope is what I took home`: its capital comes from the head of the sentence. */
function isSaidOfPlace(after: string): boolean {
  const clause =
    /^(?:(?!, (?:and|but|yet|as|so|because|which)\b)[^.:;!?\n–—])*/.exec(after)?.[0] ?? '';
  if (/^ (?:offers|offered|impressed)\b/i.test(clause)) return true;
  // What is `your clinic's` is the reader's.
  return (
    !/^ (?:is|was) (?:what|(?:a|the) (?:\p{L}+ )?word)\b/iu.test(clause) &&
    ofPlace.test(clause.replace(/\byour (?:\p{L}+ )?\p{L}+/giu, ''))
  );
}

/** The program's own words for a form that another program was called by; its name where it has none of that form. */
export function sameForm(
  program: Program,
  { form, program: other }: Called,
  quote: string,
): string {
  if (form === 'institution' || form === 'acronym') return program.institution || program.name;
  if (form === 'name' && other.name.length > 0 && quote.length >= other.name.length * 0.75)
    return program.name;
  const length = quote.split(/\s+/).length;
  const alike = program.aliases.find((alias) => alias.split(/\s+/).length === length);
  return alike ?? program.aliases[0] ?? (program.name || program.institution);
}
