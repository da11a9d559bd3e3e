import { matchesOf } from '../language/matches.ts';
import type { Span } from './draft.ts';
import { isSlotName } from './slot-names.ts';

/** Slots of a template that nobody filled in. */

export const instructs =
  /^(?:please )?(?:(?:something|one thing) (?:specific|personal|nice|about|from|that|you)|(?:an? |one |your )?(?:(?:specific|personal|concrete) )*(?:detail|sentence|reason|example|anecdote|aspect|compliment)s? (?:about|from|that|why|here|of)|(?:why|how|what) (?:you|I) (?:like|liked|want|met|know|discussed|talked)|insert|enter|fill in|fill out|specify|mention|name (?:a|the|one)|(?:put|choose|type|describe|replace|select|add) (?:an?|the|your|one|something|details?|specific|why|what|how|here)|customi[sz]e|personali[sz]e)\b/i;

export const greets = /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^.?]*$/i;

/** `your research area`: told of the writer, whatever is asked for. */
const yours = /^your(?: \p{Ll}[\p{L}-]*){1,4}$/u;

/** A slot between marks: group 1 opens, group 2 is the inside. */
const marked =
  /(?<![\w$\\\])`/.=:%])(\[{1,2}|\{{1,2}|<{1,2}|«|\((?=\s?\p{L}))([^[\]{}<>()«»\n|=;"`\\@]{2,70}?)(?:\]{1,2}|\}{1,2}|>{1,2}|»|\))(?![(\w[:=`])/giu;
/** Several words that name a slot, directly behind a word: `Lakeside[Program Name]`; one word may be an index. */
const glued = /(?<=\p{L}{2})\[(\p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){1,4})\](?![(\w[:=`])/gu;
/** Words after which no aside in brackets can stand: what follows is what they govern. */
export const governs =
  /(?:^|[\s(])(?:for|on|at|in|with|from|of|to|by|until|as|about|during|the|your|my|our|an?|is|was|dear|(?:dr|mr|mrs|ms|prof)\.?)\s$/iu;
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
/** A capital word of the vocabulary, as templates write their slots. */
const capital =
  '(?:NAME|DATES?|CITY|STATE|TOWN|PROGRAM|HOSPITAL|INSTITUTION|SPECIALTY|SCHOOL|UNIVERSITY|COLLEGE|TITLE|COMPANY|SCORE|REASON|TOPIC|DETAILS?|NUMBER|DEPARTMENT|ADDRESS|DIRECTOR|INTERVIEWER|RESIDENT|ATTENDING|PHYSICIAN|DOCTOR|PROFESSOR|ROTATION|CLERKSHIP|ELECTIVE|CLINIC|WARD|TRACK|PROJECT|DEADLINE|INTERVIEW|VISIT|MONTH|YEAR|DAY|TIME|PLACE|LOCATION|EVENT|CONFERENCE|POSITION|SITE|FIRST|LAST|FULL|SUR)';
export const title = '(?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|[Pp]rofessor|[Dd]octor)\\.?';
/** One of several shapes, as a pattern. Those that begin with no small letter ask for that first, for most places fail there. */
function shapes(small: readonly string[], others: readonly string[]): string {
  return `${small.join('|')}|(?![a-z\\s])(?:${others.join('|')})`;
}

/** Slots that show by their own shape in any mail. */
const sureSmall = [
  `(?<=\\b(?:[Dd]ear|${title}) )(?:(?:dr\\.? )?(?:last|first|sur)[ _-]?name\\b|Name\\b(?=[,:])|X{2,}\\b|Y{3,}\\b|x{3,}\\b|_{2,}|TBD\\b|\\?{2,}|\\.{3,}|…)`,
  '\\blorem ipsum\\b',
];
const sureOthers = [
  '\\b(?:INSERT|ENTER) (?:YOUR |THE )?(?:[A-Z]+[ _])?(?:NAME|DATE|CITY|PROGRAM|HOSPITAL|INSTITUTION|SPECIALTY|SCHOOL|TITLE|COMPANY|SCORE|REASON|TOPIC|DETAIL|NUMBER|DEPARTMENT|ADDRESS)S?(?: HERE)?\\b',
  '(?<=\\b(?:[a-z]{2,}|I),? )YOUR (?:NAME|CITY|PROGRAM|HOSPITAL|SPECIALTY|SCHOOL|INSTITUTION|TITLE)(?: HERE)?\\b(?! [A-Z]{2})',
  '%{1,2}(?:FIRST_?|LAST_?|PROGRAM_?|HOSPITAL_?|FULL_?)?(?:NAME|PROGRAM|HOSPITAL|INSTITUTION|SPECIALTY|CITY|DIRECTOR|SCORE|DATE)%{1,2}(?![\\\\/])',
  '(?<=\\b(?:on|by|until|from|dated?) )(?:XX[/.-]XX(?:[/.-]X{2,4})?|DD[/.-]MM(?:[/.-]Y{2,4})?|MM[/.-]DD(?:[/.-]Y{2,4})?)\\b',
  "\\b(?:ADD|INSERT|ENTER|FILL IN)(?: [A-Z']+){1,6} HERE\\b|(?<=[a-z],? |^)INSERT (?!INTO\\b)[A-Z]{3,}(?: [A-Z]{3,}){0,3}\\b|(?<=[a-z],? )(?:ADD|INSERT|ENTER|FILL IN|(?:MENTION|DESCRIBE|CHOOSE)(?= (?:SOMETHING|YOUR|AN?|THE|ONE|WHY|WHAT|HOW|SPECIFIC|DETAIL)\\b)) (?!(?:ME|MY|US|IT|THEM|THIS|THAT|INTO)\\b)[A-Z]{3,}(?: [A-Z]{2,}){1,5}\\b",
  '\\bTK(?:TK)+\\b',
];
const sure = new RegExp(shapes(sureSmall, sureOthers), 'g');
/** The same, behind a quick look for a mark that they cannot do without. */
const gated: readonly (readonly [mark: RegExp, slot: RegExp])[] = [
  [
    /\b(?:HERE|OF|FIRST LAST)\b/,
    new RegExp(
      [
        `\\b(?:${capital}[ _/])*${capital} (?:(?:GOES|TO GO|COMES) )?HERE\\b`,
        `(?<=[a-z,] )(?:NAME|NUMBER|DATES?|TITLE) OF (?:(?:THE|YOUR|MY|CHIEF) )*${capital}(?: ${capital})?\\b|(?<=[a-z,] )NUMBER OF (?:WEEKS|MONTHS|YEARS|DAYS|HOURS)\\b|\\bFIRST LAST\\b`,
      ].join('|'),
      'g',
    ),
  ],
  [
    /\*\||##|@@|\^\^|~~|__|#[A-Z]/,
    new RegExp(
      [
        `\\*\\|[A-Z_]{3,}\\|\\*|(?<![\\w#@])(?:##|@@|\\^\\^|~~|__|#)(?:${capital}[_ ]?){1,3}(?:##|@@|\\^\\^|~~|__|#)(?![\\w#@])`,
      ].join('|'),
      'g',
    ),
  ],
  [/__/, /(?<![\w])_{3,}[A-Z][A-Z .]{1,30}[A-Z]_{3,}(?!\w)/g],
  [
    /\[[\s._?-]*\]/,
    new RegExp(
      [`(?<=\\b(?:at|in|on|with|of|for|from|to|[Dd]ear|${title}) )\\[[\\s._?-]*\\]`].join('|'),
      'g',
    ),
  ],
  [/\bX{1,3}\b/, new RegExp([`\\bXX?X? ${month}\\b|\\b${month} XX?X?\\b(?![-/'])`].join('|'), 'g')],
];
const sureAnyCase = new RegExp([...sureSmall, ...sureOthers].join('|'), 'gi');
/** Slots that in a technical or legal mail may be what they look like. */
const likely = new RegExp(
  shapes(
    [
      '\\b(?:[Nn]ame|[Dd]ates?|[Cc]ity|[Hh]ospital|[Pp]rogram|[Tt]itle|[Ss]chool|[Ss]core|[Tt]opic|[Nn]umber|[Tt]ext) (?:goes|to go|comes|belongs) here\\b',
      '(?<![\\w/.-])dd[/.-]mm(?:[/.-]y{2,4})?\\b',
    ],
    [
      '(?<!(?:[Bb]owl|Louis|Rocky|WrestleMania|[Cc]hapter|[Pp]art|[Vv]ol(?:ume|\\.)?|movie|film|Pope \\w+) )(?<![\\w.,:"@/+$-])X{3,}(?![\\w@:"\'/-]|[ ]chrom|\\.[A-Z])',
      '(?<!\\d,\\s?|\\bXX\\/|\\bXY\\/|\\w)XX(?:[/.:]XX){1,2}(?:XX)?\\b',
      '\\bX{3,}(?:/X{2,})+\\b',
      '\\b(?:19|20)XX\\b',
      '(?<=\\b(?:is|was|ID|no\\.?|number):? )#{3,}(?![\\w#])|(?<=\\b(?:of|at|in|on|for|with|to|by|from|about|over|my|your|the|an?) )#{2,4}(?![\\w#])',
      '(?<=\\b(?:is|was|were|be|of|at|with|by|scored?|an?|my|your) )XX(?=[ ,.;]|$)(?! (?:chrom|male|female|karyo|geno|individual|patient|sex|DSD|boy|girl|wom|man\\b))',
      `(?<![\\w./$%@:#"'-])(?:${capital}(?:_[A-Z\\d]+)+|[A-Z]+(?:_[A-Z]+)*_${capital})(?![\\w=(/:"'-]|\\.\\w)`,
      '(?<![\\w,/-])XX(?= (?:years?|months?|weeks?|days?|patients|papers|publications|hours|%|percent))',
      '(?<=\\S[ \\t]+|\\()(?<!:\\s*|\\b(?:line|marked|blank|space|spot) )_{3,}(?=[ \\t]*[\\w,.;!?)])(?!\\w)',
      '(?<=(?:\\S+ ){4}\\S+: ?)_{3,}(?=[.,;!?)])',
      '(?<=\\b(?:[Oo]n|[Aa]t|[Ww]ith|[Ff]rom|[Ii]n|[Oo]f|[Ff]or|[Dd]ates?|[Yy]ears?|[Tt]o|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter) )(?:TBD|TBA|XYZ|_{3,})(?![\\w-])',
      '(?<![\\w-])\\(?XXX\\)?[-. ]XXX[-. ]XXXX(?![\\w-])',
      '\\b(?:XYZ|ABC) (?:[Hh]ospital|[Uu]niversity|[Pp]rogram|[Mm]edical|[Rr]esidency)\\b',
      '\\b(?:Hospital|University|Program) XYZ\\b',
      '(?<![\\w$"\'=/({<])\\$(?:[A-Z]+_)?(?:SCORE|PROGRAM|NAME|HOSPITAL|DATE|CITY|SPECIALTY|INSTITUTION|DIRECTOR|INTERVIEWER|SCHOOL|UNIVERSITY)(?:_NAME)?\\b(?![/"\'=:}{(\\[])',
      '(?<![\\w$"\'=/({<])\\$[A-Z]{2,}(?:_[A-Z]+)+\\b(?![/"\'=:}{(\\[])',
      '(?<=\\b(?:on|in|at|of|and|with|for|from|to|the|your|by) )\\$(?!HOME|PATH|USER|SHELL)(?:[A-Z]{4,}\\b|\\{[A-Za-z_]{3,}\\d?\\})(?![/"\'=:{(\\[])',
      '%[A-Z][A-Z_]{2,}%',
      '(?<![\\w/.-])(?:DD[/.-]MM|MM[/.-]DD)(?:[/.-]Y{2,4})?\\b(?:(?:\\s?[-–]\\s?| to | until )(?:DD[/.-]MM|MM[/.-]DD)(?:[/.-]Y{2,4})?\\b)?(?!\\)?\\s*[:>])',
      '\\b(?:(?:PROGRAM|HOSPITAL|INSTITUTION|DIRECTOR|INTERVIEWER|SPECIALTY) |(?:FIRST|LAST|SUR|FULL)[ _-]?)NAME\\b',
      `(?<=\\b(?:at|in|on|of|from|with|the|your|to|for) )${capital}(?: ${capital}){1,2}\\b(?! [A-Z]{2})|(?<![\\w/])${capital}(?:/${capital})+(?![\\w/:])|\\b${capital} TBD\\b`,
      '(?<![\\w/.-])MM[/.-]YY(?:YY)?\\b|(?<![\\w.-])2XX(?![\\w-])|(?<![\\w&])#[- ](?:weeks?|months?|years?)\\b',
      '(?<![\\w/_])_{1,4}[/.-]_{1,4}[/.-](?:_{1,4}|\\d{2,4})(?![\\w/_])',
      '\\b(?:DD|MONTH) (?:MONTH|MM|DD|YYYY|YEAR)(?: Y{4}| YEAR)?\\b(?! [A-Z]{2})',
      '\\.{2,} ?(?:insert|enter|fill in)[^.\\n]{2,40}\\.{2,}|\\*(?:(?:[Yy]our|[Pp]rogram|[Hh]ospital|[Ll]ast|[Ff]irst|[Ii]nterviewer) ){1,2}[Nn]ame\\*',
      '(?<=\\b(?:for|of|after|over|with|spent|completed|have|last|past|than|about) )(?:X|N|TK) (?:years?|months?|weeks?|days?|hours?|patients|papers|publications|cases|presentations|posters)\\b',
      '(?<=\\b(?:at|in|on|with|of|for|from|the|to|by) )(?:\\.{4,}|…{2,}|\\?{2,}|TK|TODO|FIXME|TBC)(?=[ ,.]|$)(?! ?$)',
      '\\b(?:TODO|FIXME)\\b(?=:| )',
      '\\((?:number|date|name|year|month|city|program|specialty|hospital)\\)(?= (?:times|weeks|months|years|days|hours|patients|papers|cases|of)\\b)',
      '(?<=\\b(?:on|at|in|your|the|of) )(?:PROGRAM|HOSPITAL|INSTITUTION|CITY|SPECIALTY|DATE)(?: HERE)?\\b(?![ -]?[A-Z]{2}| (?:study|trial|score|criteria|guidelines?))',
    ],
  ),
  'g',
);
/** Slots that can be nothing else in any mail. */
export function plain(text: string): Span[] {
  const found = matchesOf(sure, text).map(spanOf);
  for (const [mark, slot] of gated)
    if (mark.test(text)) for (const match of matchesOf(slot, text)) found.push(spanOf(match));
  return found;
}

/** Slots in a line; in `other` mail only those that cannot be code, jokes or forms. */
export function slots(text: string): Span[] {
  if (
    !/[[{<«(_%$#…*]|\?\?|\.\.\.|[A-Z]{2}|\bX |\bN |[Nn]ame|xxx|lorem|goes here|dd.mm|\.{3}/.test(
      text,
    )
  )
    return [];
  const found: Span[] = [];
  for (const match of matchesOf(marked, text))
    if (
      closes(match[0]) &&
      isSlot(match[1] as string, match[2] as string, text.slice(0, match.index))
    )
      found.push(spanOf(match));
  for (const match of matchesOf(glued, text))
    if (isSlotName(match[1] as string)) found.push(spanOf(match));
  found.push(...plain(text));
  for (const match of matchesOf(likely, text)) found.push(spanOf(match));
  for (const match of matchesOf(sureAnyCase, text.slice(0, 60))) {
    if (/^(?:\.{3,}|…|\?)/.test(match[0]) && !/^\s*(?:dear|dr|hi|hello|good)\b/i.test(text))
      continue;
    if (
      /^(?:your|insert|enter|add|fill|mention|describe|choose)|here$| of /i.test(match[0]) &&
      match[0] !== match[0].toUpperCase()
    )
      continue;
    if (/^[xdm_%?.…]|name|TBD|lorem/i.test(match[0])) found.push(spanOf(match));
  }
  return ranges(
    found.filter((a, i) => !found.some((b, j) => j < i && a.start < b.end && b.start < a.end)),
    text,
  );
}

/** `[start] to [end]` is one thing to fill in. */
function ranges(slots: Span[], text: string): Span[] {
  return slots
    .sort((a, b) => a.start - b.start)
    .reduce<Span[]>((joined, slot) => {
      const last = joined.at(-1);
      if (last && /^ ?(?:to|until|[-–—]) ?$/.test(text.slice(last.end, slot.start)))
        last.end = slot.end;
      else joined.push(slot);
      return joined;
    }, []);
}

function isSlot(open: string, inside: string, before: string): boolean {
  const text = inside.trim();
  if (
    /^(?:sic|edit|note|snip|cid|image|https?|mailto|www|pmid|doi|see|re|fwd?)\b|^\W*\d|^(?:link|[a-z])$/i.test(
      text,
    )
  )
    return false;
  if (open === '[' && /^(?:X{1,4}|XYZ|ABC)$/.test(text)) return governs.test(before);
  if (open === '{' && governs.test(before) && /^\p{L}[\p{L}_ ]{2,24}$/u.test(text)) return true;
  if (open === '{{') return /^[\p{L}][\p{L}\d_ .'-]*$/u.test(text);
  if (greets.test(before) && before.length < 40 && open !== '(' && /^[\p{L}_.'’ /-]+$/u.test(text))
    return true;
  if (instructs.test(text))
    return (
      text.includes(' ') &&
      (open !== '(' || governs.test(before) || /\bhere$/i.test(text) || isSlotName(text))
    );
  if (
    /\p{L} (?:(?:goes|to go|comes|belongs) )?here$/iu.test(text) &&
    isSlotName(withoutPlace(text))
  )
    return true;
  if (open === '(')
    return (
      /^(?:(?:your|program|university|hospital|faculty|last|first) name|name of [\p{L} ]+)$/iu.test(
        text,
      ) ||
      (governs.test(before) && !/\d/.test(text) && isSlotName(text))
    );
  if (
    !/^[\p{L}\d_][\p{L}\d_ ,.'’/&:#-]*$/u.test(text) ||
    (open === '<' && /\p{Ll}\p{Lu}/u.test(text))
  )
    return false;
  const quoted = (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  if (quoted && /^\p{Ll}/u.test(text)) return false;
  // A doubled mark is no aside: `<<interviewer 2>>`.
  if (open.length === 2 && isSlotName(text.replace(/ \d$/, ''))) return true;
  return isSlotName(text) || (yours.test(text) && governs.test(before));
}

function withoutPlace(text: string): string {
  return `your ${text.replace(/ (?:(?:goes|to go|comes|belongs) )?here$/i, '')}`;
}

const pairs: Record<string, string> = { '[': ']', '{': '}', '<': '>', '(': ')', '«': '»' };

function closes(marked: string): boolean {
  return pairs[marked[0] as string] === marked.at(-1);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
