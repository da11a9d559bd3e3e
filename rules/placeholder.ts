import type { Edit, Fix, Span } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { replaceSpan } from '../lib/engine/mend.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';

/** What a template asks the writer to fill in. */
const nouns = new Set(
  'name names lastname firstname surname program programme residency hospital institution university college school city state country town place location date day month year time deadline specialty speciality subspecialty director coordinator interviewer recipient recruiter doctor physician attending resident faculty member professor mentor chair applicant candidate company employer department division clinic rotation conference event position title role score number phone email address id aspect feature strength reason reasons detail details topic interest interests experience research project skill skills goal goals track case cases achievement accomplishment publication journal signature pd pc landlord customer client amount salutation hobby language number'.split(
    ' ',
  ),
);
const fillers = new Set(
  'your a an of or and for in at from to first last given family full middle insert enter add specify mention specific particular relevant exact here no dr mr ms mrs prof medical contact start end due other current home letter writer x years e.g. etc you liked something any one two three about we discussed aamc eras nrmp usmle interview brief briefly describe unique'.split(
    ' ',
  ),
);

/** Whether words between brackets name something to fill in, and are not an aside ("[the program]", "[programs]"). */
function isSlotName(text: string): boolean {
  const words = text
    .replace(/(\p{Ll}{2})(\p{Lu})/gu, '$1 $2')
    .replace(/['’]s?\b|[.,:#]+(?=\s|$)/g, '')
    .split(/[\s/,&_-]+/)
    .filter(Boolean);
  const small = words.map((word) => word.toLowerCase());
  const first = small[0] ?? '';
  if (words.length > 8 || /^(?:the|his|her|their|our|this|that|these|those|its)$/.test(first))
    return false;
  if (!small.some((word) => nouns.has(word))) return false;
  if (small.every((word) => nouns.has(word) || fillers.has(word)))
    return words.length > 1 || !/^(?:\p{Ll}+s|\S*ID)$/u.test(text);
  return (
    words.length < 5 &&
    nouns.has(small.at(-1) ?? '') &&
    words.every((word) => /^[\p{Lu}\d(]/u.test(word))
  );
}

const instructs =
  /^(?:please )?(?:insert|enter|fill in|fill out|specify|mention|name (?:a|the|one)|(?:put|choose|type|describe|replace|select|add) (?:an?|the|your|one|something|details?|specific|why|what|how|here)|customi[sz]e|personali[sz]e)\b/i;

const greets = /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^.?]*$/i;

/** A slot between marks: group 1 opens, group 2 is the inside. */
const marked =
  /(?<![\w$\\\])`/.=:%])(\[{1,2}|\{{1,2}|<{1,2}|«|\((?=\s?(?:insert|enter|your|program|last|first|hospital|name)\b))([^[\]{}<>()«»\n|=;"`\\@]{2,70}?)(?:\]{1,2}|\}{1,2}|>{1,2}|»|\))(?![(\w[:=`])/gi;
const title = '(?:dr|mr|mrs|ms|prof|professor|doctor)\\.?';
/** Slots that show by their own shape in any mail. */
const sure = new RegExp(
  [
    `(?<=\\b(?:dear|${title}) )(?:(?:dr\\.? )?(?:last|first|sur)[ _-]?name\\b|X{2,}\\b|x{3,}\\b|_{2,}|TBD\\b|\\?{2,}|\\.{3,}|…)`,
    '\\b(?:INSERT|ENTER) (?:YOUR |THE )?(?:[A-Z]+[ _])?(?:NAME|DATE|CITY|PROGRAM|HOSPITAL|INSTITUTION|SPECIALTY|SCHOOL|TITLE|COMPANY|SCORE|REASON|TOPIC|DETAIL|NUMBER|DEPARTMENT|ADDRESS)S?(?: HERE)?\\b',
    '(?<=\\b(?:[a-z]{2,}|I),? )YOUR (?:NAME|CITY|PROGRAM|HOSPITAL|SPECIALTY|SCHOOL|INSTITUTION|TITLE)(?: HERE)?\\b(?! [A-Z]{2})',
    '%{1,2}(?:FIRST_?|LAST_?|PROGRAM_?|HOSPITAL_?|FULL_?)?(?:NAME|PROGRAM|HOSPITAL|INSTITUTION|SPECIALTY|CITY|DIRECTOR|SCORE|DATE)%{1,2}(?![\\\\/])',
    '(?<=\\b(?:on|by|until|from|dated?) )(?:XX[/.-]XX(?:[/.-]X{2,4})?|DD[/.-]MM(?:[/.-]Y{2,4})?|MM[/.-]DD(?:[/.-]Y{2,4})?)\\b',
    "\\b(?:ADD|INSERT|ENTER|FILL IN)(?: [A-Z']+){1,6} HERE\\b",
    '\\blorem ipsum\\b',
  ].join('|'),
  'g',
);
const sureAnyCase = new RegExp(sure.source, 'gi');
/** Slots that in a technical or legal mail may be what they look like. */
const likely = new RegExp(
  [
    '(?<!(?:[Bb]owl|Louis|Rocky|WrestleMania|[Cc]hapter|[Pp]art|[Vv]ol(?:ume|\\.)?|movie|film|Pope \\w+) )(?<![\\w.,:"@/+$-])X{3,}(?![\\w@:"\'/-]|[ ]chrom|\\.[A-Z])',
    '(?<!\\d,\\s?|\\bXX\\/|\\bXY\\/|\\w)XX(?:[/.:]XX){1,2}(?:XX)?\\b',
    '\\b(?:19|20)XX\\b',
    '(?<=\\b(?:is|ID|no\\.?|number):? )#{3,}(?![\\w#])',
    '(?<![\\w,/-])XX(?= (?:years?|months?|weeks?|days?|patients|papers|publications|hours|%|percent))',
    '(?<=\\S[ \\t]+|\\()(?<!:\\s*)_{3,}(?=[ \\t]*[\\w,.;!?)])(?!\\w)',
    '(?<=\\b(?:[Oo]n|[Aa]t|[Ww]ith|[Ff]rom|[Ii]n|[Oo]f|[Ff]or|[Dd]ate|[Tt]o) )(?:TBD|TBA|XYZ|_{3,})(?![\\w-])',
    '\\b(?:XYZ|ABC) (?:[Hh]ospital|[Uu]niversity|[Pp]rogram|[Mm]edical|[Rr]esidency)\\b',
    '\\b(?:Hospital|University|Program) XYZ\\b',
    '(?<![\\w$"\'=/({<])\\$(?:[A-Z]+_)?(?:SCORE|PROGRAM|NAME|HOSPITAL|DATE|CITY|SPECIALTY|INSTITUTION|DIRECTOR|INTERVIEWER|SCHOOL|UNIVERSITY)(?:_NAME)?\\b(?![/"\'=:}{(\\[])',
    '%[A-Z][A-Z_]{2,}%',
    '(?<![\\w/.-])(?:DD[/.-]MM|MM[/.-]DD)(?:[/.-]Y{2,4})?\\b(?!\\)?\\s*[:>])',
    '\\b(?:PROGRAM|HOSPITAL|INSTITUTION|DIRECTOR|INTERVIEWER|SPECIALTY|FIRST|LAST) NAME\\b',
    '(?<=\\b(?:on|at|in|your|the|of) )(?:PROGRAM|HOSPITAL|INSTITUTION|CITY|SPECIALTY|DATE)(?: HERE)?\\b(?![ -]?[A-Z]{2})',
  ].join('|'),
  'g',
);
/** Lines of code, markup or drawings made of marks. */
const code =
  /^\s*(?:[$#>|+]\s|\/\/|\/\*|@@|[-+]{3} |- {2,})|[;{}\\]\s*$|=>|->|::|==|&&|\|\||\s--\w|<\/|\/>|\w\(\)|\w+=["'\w$]|\$\(|\]\]|\||_[ \t]{2,}\S*_|:<|<\w+>.*<\w+>/m;
const technical =
  /\b(?:usage|syntax|git|sudo|ssh|cd|ls|cp|rm|curl|http|printf|const|var|def|import|void|int|char|struct|variable|placeholder|tag|element|attribute|template|field|format|regex|path|env|script|html|xml|header|parameter|argument|config\w*|directory|folder|filename|command|subject line)\b|https?:/i;

/** Slots in a line; in `other` mail only those that cannot be code, jokes or forms. */
function slots(text: string): Span[] {
  if (!/[[{<«(_%$#?…]|\.\.\.|[A-Z]{2}|[Nn]ame|xxx|lorem/.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(marked))
    if (
      closes(match[0]) &&
      isSlot(match[1] as string, match[2] as string, text.slice(0, match.index))
    )
      found.push(spanOf(match));
  for (const pattern of [sure, likely])
    for (const match of text.matchAll(pattern)) found.push(spanOf(match));
  for (const match of text.slice(0, 60).matchAll(sureAnyCase)) {
    if (/^(?:\.{3,}|…|\?)/.test(match[0]) && !/^\s*(?:dear|dr|hi|hello|good)\b/i.test(text))
      continue;
    if (/^(?:your|insert|enter)/i.test(match[0]) && match[0] !== match[0].toUpperCase()) continue;
    if (/^[xdm_%?.…]|name|TBD|lorem/i.test(match[0])) found.push(spanOf(match));
  }
  return found.filter((a, i) => !found.some((b, j) => j < i && a.start < b.end && b.start < a.end));
}

function isSlot(open: string, inside: string, before: string): boolean {
  const text = inside.trim();
  if (
    /^(?:sic|edit|note|snip|cid|image|https?|mailto|www|pmid|doi|see|re|fwd?)\b|^\W*\d|^(?:link|[a-z])$/i.test(
      text,
    )
  )
    return false;
  if (open === '{{') return /^[\p{L}][\p{L}\d_ .'-]*$/u.test(text);
  if (greets.test(before) && before.length < 40 && /^[\p{L}_.'’ /-]+$/u.test(text)) return true;
  if (instructs.test(text)) return text.includes(' ');
  if (open === '(')
    return /^(?:(?:your|program|university|hospital|faculty|last|first) name|name of [\p{L} ]+)$/iu.test(
      text,
    );
  if (
    !/^[\p{L}\d_][\p{L}\d_ ,.'’/&:#-]*$/u.test(text) ||
    (open === '<' && /\p{Ll}\p{Lu}/u.test(text))
  )
    return false;
  const quoted = (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  return !(quoted && /^\p{Ll}/u.test(text)) && isSlotName(text);
}

const pairs: Record<string, string> = { '[': ']', '{': '}', '<': '>', '(': ')', '«': '»' };

function closes(marked: string): boolean {
  return pairs[marked[0] as string] === marked.at(-1);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Code is never a slot; in a mail to somebody else, neither are forms, jokes and talk about templates. */
function stands(hit: Hit, doc: Doc): boolean {
  const text = doc.draft[hit.field];
  const from = text.lastIndexOf('\n', hit.start - 1) + 1;
  const to = text.indexOf('\n', hit.end);
  const own = text.slice(hit.start, hit.end);
  const line = `${text.slice(from, hit.start)} ${text.slice(hit.end, to < 0 ? text.length : to)}`;
  if (code.test(line)) return false;
  if (doc.audience !== 'other') return true;
  if (technical.test(line)) return false;
  const before = text.slice(from, hit.start);
  if (greets.test(before) && before.length < 40) return true;
  if (/^[[{<«]/.test(own)) {
    const inside = own.replace(/^\W+|\W+$/g, '');
    if (/^(?:address|date|time|number|email|title|subject|picture|photo)$/i.test(inside))
      return false;
    if (!isSlotName(inside))
      return (
        own.startsWith('[') &&
        instructs.test(inside) &&
        inside
          .split(/[\s/]+/)
          .some(
            (word) => nouns.has(word.toLowerCase()) || /^(?:here|something|interview)$/i.test(word),
          )
      );
    return own.startsWith('{{') || !/^\p{Ll}+$/u.test(inside);
  }
  if (own.startsWith('$')) return true;
  const near = text.slice(Math.max(0, hit.start - 14), hit.end + 4);
  return (
    [...near.matchAll(sure)].some((m) => m[0] === own) ||
    new RegExp(`\\b${title} $`, 'i').test(before)
  );
}

/** Offsets of Markdown code in a body. */
function isCode(hit: Hit, doc: Doc): boolean {
  const text = doc.draft[hit.field];
  if (!text.includes('`')) return false;
  const before = text.slice(0, hit.start);
  if ((before.match(/^\s*```/gm)?.length ?? 0) % 2 === 1) return true;
  return (before.slice(before.lastIndexOf('\n') + 1).match(/`/g)?.length ?? 0) % 2 === 1;
}

function fixes(hit: Hit, doc: Doc): Fix[] {
  const own = doc.draft[hit.field].slice(hit.start, hit.end);
  const fill = (label: string, edit: Edit): Fix[] => [{ label, edits: [edit] }];
  const sender = doc.draft.from.name.trim();
  if (sender && /\byour (?:full )?name\b/i.test(own))
    return fill('Put in your name', replaceSpan(hit, sender));
  const greeting = doc.own.greeting;
  const only = doc.draft.to.length === 1 ? doc.draft.to[0]?.name.trim() : '';
  const inGreeting =
    hit.field === 'body' && greeting && hit.start >= greeting.start && hit.end <= greeting.end;
  const parts = (only ?? '').replace(/^(?:dr|prof|mr|mrs|ms)\.?\s+|,.*$/gi, '').split(/\s+/);
  if (!inGreeting || parts.length < 2 || !/name|xx|_|recipient|director|doctor/i.test(own))
    return [];
  const titled = new RegExp(`\\b${title}\\s*$`, 'i').test(
    doc.draft.body.slice(greeting.start, hit.start),
  );
  return fill(
    'Put in the name',
    replaceSpan(hit, titled ? (parts.at(-1) as string) : parts.join(' ')),
  );
}

export const rule: Rule = {
  id: 'placeholder',
  severity: 'warning',
  audience: ['program', 'writer', 'other'],
  title: 'Template text left in',
  message:
    'This looks like a slot of a template that was not filled in. Put the real words here before you send it.',
  source: '',
  inSentence: (sentence) => slots(sentence.text),
  inDraft: (doc, found) => {
    const hits = [...found];
    for (const line of [doc.own.greeting, ...doc.own.closing])
      if (line)
        for (const span of slots(doc.draft.body.slice(line.start, line.end)))
          hits.push({ field: 'body', start: line.start + span.start, end: line.start + span.end });
    return hits.filter((hit) => !isCode(hit, doc) && stands(hit, doc));
  },
  fixes,
};

export const examples: Examples = {
  flags: [
    'I am very interested in [Program Name] because of its rural track.',
    'It was a pleasure to meet you on {{interview_date}}.',
    {
      body: 'Dear Dr. [Last Name],\n\nThank you for the interview at your residency program last week.',
    },
    { body: 'Dear Dr. XXX,\n\nThank you for the interview at your residency program last week.' },
    'My Step 2 CK score of $SCORE came out this week.',
    'I enjoyed hearing about the clinic in YOUR CITY during my residency interview.',
    'I was moved by what you said about [mention something specific from the interview].',
    'I look forward to visiting the hospital on DD/MM.',
    'During my rotation with Dr. ____ I learned to listen.',
    {
      body: 'Dear Dr. Chen,\n\nThank you for the interview at your residency program.\n\nBest regards,\n[Your Name]',
    },
  ],
  allows: [
    'The trial [1] and its follow-up [2, 3] changed our practice.',
    'He wrote that "the pateint [sic] was fine".',
    'The karyotype was 46,XX and her brother was XX/XY chimeric.',
    'Our paper [PMID 31234567] came out in May.',
    'You can read it under [our site](https://example.org/a?name=b).',
    'The start date is still TBD, as Ms. Lee told us.',
    'Signature: ____________',
    'Use `[Program Name]` as the key in the table.',
    'My daughter wears size XXL, and the jersey came in XXXL.',
  ],
};
