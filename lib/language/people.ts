import type { Span } from '../draft/draft.ts';

/** Who is named in a sentence. */

/** A person as the sentence names them. */
export interface Named extends Span {
  /** Called Mr., Mrs., Ms. or the like, or `little Aiden`: no doctor, and no office. */
  readonly titled: boolean;
}

const word = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}+)*";
const particle = '(?:de|da|di|del|van|von|bin|al|el|la|der|le) ';
const courtesy =
  '(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Se[nñ]ora?|Sra|Master|[Ll]ittle|Old|[Bb]aby(?: [Gg]irl| [Bb]oy)?|Sister|Reverend|Sergeant|Deputy|Senator)\\.?';
const anyName = new RegExp(
  `(?<![\\p{L}’'-])(?:(${courtesy} (?:and (?:Mr|Mrs)\\.? )?(?:(?:Mr|Mrs|Ms)\\. )?(?=\\p{Lu}))(?:${particle})?(?:\\p{Lu}\\.(?= \\p{Lu})|${word})|\\p{Lu}\\.(?= \\p{Lu}\\p{Ll})|${word})(?: (?!(?:Mrs?|Ms|Miss|Mx|Drs?|Herr|Frau)\\b)(?:(?:${particle})?${word}|\\p{Lu}\\.(?= \\p{Lu})|\\p{Lu}\\.$)){0,5}`,
  'gu',
);

/** Words that open a sentence, or stand in capitals, and are no name's. */
const opener =
  /^(?:the|an?|this|that|these|those|my|our|your|his|her|its|their|in|on|at|by|for|from|with|of|to|as|when|while|if|although|though|since|because|before|after|during|once|until|unless|where|who|whom|what|which|how|why|not|no|nor|and|but|or|so|yet|then|there|here|i|we|you|he|she|it|they|both|all|some|any|many|most|each|every|another|other|one|two|three|four|also|later|last|next|first|second|finally|recently|please|thank|thanks|dear|hello|hi|hey|kind|best|together|today|yesterday|only|even|just|still|perhaps|maybe|under|over|between|among|through|without|within|behind|near|patients?|pt|case|index|mr|mrs|ms|remember|recall|seeing|watching|treating|caring|following|meeting|helping|ask|look|bullet|room|was|were|is|are|did|do|does|has|have|had|could|would|should|can|may|will|like|now|never|ever|too)$/i;

/** What is called like a person and is none: places, houses, months, offices, subjects, languages. */
const notPerson =
  /^(?:hospitals?|university|college|school|clinics?|center|centre|medical|medicine|residency|program|professor|jobs|lacks|president|king|magic|department|institute|syndrome|disease|association|society|foundation|church|county|city|valley|state|street|avenue|road|lane|highway|boulevard|drive|plaza|unit|ward|team|house|award|journal|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|match|step|letter|spanish|english|arabic|american|african|european|new|san|santa|santo|los|el|saint|st|united|saudi|puerto|costa|sri|hong|north|south|east|west|northern|southern|eastern|western|northwestern|emergency|internal|family|general|grand|social|red|covid|bone|global|public|free|hope|scale|score|index|test|mercy|memorial|lake|lakes|mount|fort|port|royal|national|world|day|week|falls|creek|springs|hills?|river|bay|beach|heights|park|point|ridge|grove|islands?|mountain|harbou?r|forest|canyon|california|texas|ohio|michigan|carolina|dakota|health|peds|pediatrics|paediatrics|surgery|psych|psychiatry|neurology|radiology|pathology|anesthesia|anesthesiology|dermatology|derm|ortho|orthopa?edics|cardiology|oncology|urology|obgyn|ob-gyn|gyn|im|fm|em|ent|neuro|rehab|gme|hopkins|mayo|sinai|montefiore|geisinger|kaiser|stanford|harvard|yale|emory|duke|trial|guidelines?|criteria|reports?|bmj|nejm|jama|lancet|office|director|coordinator|committee|services?|interview|rounds?|board|academy|care|veterans|affairs|children['’]s|womens?|nurse|officer|captain|dean|chief|dr|drs|doctor|prof|midwife|matron|secretary|chaplain|sub-i|fellowship|cross|clause|statement|conference)$/i;

/** The people named, from left to right; full names and titled ones alone, since a single word may be anything. */
export function peopleIn(text: string): Named[] {
  const people: Named[] = [];
  for (const match of text.matchAll(anyName)) {
    const title = match[1] ?? '';
    let from = match.index;
    let words = match[0].replace(/['’]s?$/, '');
    if (!title)
      for (
        let first = /^\S+ /.exec(words);
        first && isOpener(first[0]);
        first = /^\S+ /.exec(words)
      ) {
        from += first[0].length;
        words = words.slice(first[0].length);
      }
    if (isName(title, words.slice(title.length)))
      people.push({ start: from, end: from + words.length, titled: title !== '' });
  }
  return people;
}

function isOpener(word: string): boolean {
  return opener.test(word.trim().replace(/['’]s$/, ''));
}

/** `Mr. X` keeps the name to itself; a full name has two words, neither of them in capitals or that of a place. */
function isName(title: string, rest: string): boolean {
  const words = rest.split(/\s+/);
  if (/^(?:Professor|Doctor|Director|President|Chairman|Chairperson)$/.test(words[0] ?? ''))
    return false;
  if (/^\p{Lu}\.$/u.test(words[0] ?? '') && isOpener(words[1] ?? '')) return false;
  if (title) return words.some((each) => /^\p{Lu}.*\p{Ll}/u.test(each)) && !isPlace(title, words);
  return (
    words.filter((each) => /\p{Ll}/u.test(each)).length > (/^\p{Lu}\. /u.test(rest) ? 0 : 1) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !words.some(
      (each) =>
        notPerson.test(each.replace(/\.$/, '')) || /\p{Lu}{2}|['’](?:ll|d|ve|re|m)$/u.test(each),
    )
  );
}

/** `Little Rock`, `Old Town`, `Sister City`. */
function isPlace(title: string, words: readonly string[]): boolean {
  return (
    !/^(?:M|Herr|Frau|Se)/.test(title) &&
    (words.some((each) => notPerson.test(each)) || /^(?:Rock|Town|Italy)$/.test(words[0] ?? ''))
  );
}
