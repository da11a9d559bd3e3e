import type { Fix, Span } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { LineFinder } from '../lib/engine/lines.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { acronyms, quiet, small } from '../lib/language/capitals.ts';
import { chatIn, spelledOut } from '../lib/language/chat.ts';

/** Words that nobody writes in capitals unless to raise the voice. */
const loud = new Set(
  `very really please never always must love loved thank thanks sorry best most great amazing extremely absolutely definitely truly totally completely highly not yes you your yours this that these those want wanted need needed would could should will have everything anything nothing every only just now today immediately urgent urgently important huge but because any also even still more perfect wow help interested excited happy grateful honored honoured dying desperate desperately incredible awesome fantastic wonderful forever finally again asap hello kindly can't won't don't cancelled both too much many how why what when where so same already nobody everybody ever`.split(
    ' ',
  ),
);
/** Makes a row of capitals a sentence rather than a title. */
const spoken = /^(?:I|MY|ME|WE|OUR|US|IT|THERE|IS|ARE|AM|WAS|WERE|DO|DID|DOES|HAS|HAD)$/;
const emoji =
  /(?:(?![©®™‼⁉ℹ↔-↪☎☐-☒★☆✉✏✒✔✖➡⤴⤵⬅-⬇〰〽㊗㊙▪▫▶◀◻-◾])\p{Extended_Pictographic}|\p{RI}{2})(?:[\u{FE0F}\u{20E3}\u{1F3FB}-\u{1F3FF}]|\u{200D}\p{Extended_Pictographic})*/gu;
const emoticon =
  /(?<![\w:;(\d])(?:[:;=][-'^]?[)D(Pp](?![\w(])|:['’]\(|[:;]-?[|/\\*](?=\s|$)|\^_?\^|[xX]D(?=[\s.!]|$)|<3+(?=\s*[.!]*$))|(?<=[a-z])[:;]-?\)(?=[\s.!]|$)/g;
const run = /[!?]{2,}/g;
const stretched = /(?<![\w@./-])[a-z]*([a-z])\1{2,}[a-z]*(?![\w@/-])/gi;
/** Numerals, and letters for words: in capitals only the end of a word is drawn out (`EVERRR`, not `FAAAAI` or `XVIII`). */
const unstretched = /^(?:w+|[ivx]+|a+|z+|[A-Z]{1,4}|(?![A-Z]+?([EGHMNORSTY])\1{2,}$)[A-Z]+)$/;
/** Words in which the letter that was drawn out stands twice. */
const doubled =
  /^(?:so{3,}n|goo|to{3,}$|coo|see|swee|loo|kee|nee|fee|wee|fre|gree|agre|foo|mee|boo|roo|moo|doo|schoo|all|will|well|still|call|fall|tell|bess|pass|miss|off|happ|sorr|funn)/i;
const capitals =
  /(?<![\w$%{<[@/.-])[A-Z][A-Z'’]+(?:[\s,]+(?:[A-Z][A-Z'’]+|A|I)(?![\w-]))*(?![\w}>\]@/-])/g;

/** Blanks out addresses and short quotations, whose words are not the writer's style. */
function prose(text: string): string {
  if (!/@|:\/\/|www\.|["“]/.test(text)) return text;
  const foreign = /["“][^"“”]{1,60}["”]|\S*(?:@|:\/\/|www\.)\S*/g;
  return text.replace(foreign, (words) => ' '.repeat(words.length));
}

function find(text: string): Span[] {
  const plain = prose(text);
  const spans: Span[] = [];
  const add = (match: RegExpExecArray) =>
    spans.push({ start: match.index, end: match.index + match[0].length });
  // Most sentences hold none of these, which plain tests show quickly.
  if (/[^\0-\x7f]/.test(plain)) for (const match of plain.matchAll(emoji)) add(match);
  if (/[!?:;^<=]|[xX][dD]/.test(plain))
    for (const pattern of [emoticon, run]) for (const match of plain.matchAll(pattern)) add(match);
  if (/([a-z])\1\1/i.test(plain))
    for (const match of plain.matchAll(stretched)) if (!unstretched.test(match[0])) add(match);
  spans.push(...chatIn(plain));
  if (/[A-Z][A-Z'’]/.test(plain))
    for (const match of plain.matchAll(capitals))
      if (shouts(match[0], plain.slice(0, match.index), plain.slice(match.index + match[0].length)))
        add(match);
  return joined(spans, text);
}

/** Before words that somebody else wrote in capitals. */
const inscribed =
  /\b(?:sign|poster|mug|label|t-?shirt|shirt|banner|headline|button|sticker|board|whiteboard|screen|door|plaque|wall|badge|monitor|display|cap|card|note)\b[^.!?]{0,40}\b(?:says?|said|reads?|reading|saying|marked|words|stood|shows|flashing)[:,]? $|\b(?:sign|poster|banner|plaque|mug|sticker)\b[^.!?]{0,60}[,:] $/i;

/** Behind what is the name of a course or a study. */
const named =
  /^ (?:course|class|workshop|certificat\w+|provider|instructor|training|exam|trial|study|score|criteria|program)\b/i;

function shouts(words: string, before: string, after = ''): boolean {
  if (named.test(after)) return false;
  if (/\b(?:dr|mr|mrs|ms|prof|professor)\.? $/i.test(before) || inscribed.test(before))
    return false;
  const all = words.split(/[\s,]+/);
  return (
    all.some((word) => loud.has(word.toLowerCase().replace('’', "'"))) ||
    (all.length > 3 && all.some((word) => spoken.test(word)))
  );
}

/** One finding for marks that stand together or a word or two apart. */
function joined(spans: Span[], text: string): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (
      last &&
      (span.start <= last.end || /^[^.!?\n]{0,18}$/.test(text.slice(last.end, span.start)))
    )
      last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** The subject of an answer is the other side's. */
function isAnswered(subject: string): boolean {
  return /^\s*(?:re|fwd?)\s*:/i.test(subject);
}

/** Words that are no acronym, alone in a subject too. */
const loudAlone =
  /^(?:LETTERS?|REMINDER|REQUEST|URGENT|QUESTIONS?|UPDATES?|APPLICATION|RESIDENCY|INTERVIEW|THANKS|HELLO|HELP|PLEASE|IMPORTANT|RECOMMENDATION|INTEREST|DEADLINE)$/;

/** A subject in capitals from end to end. */
function shoutedSubject(doc: Doc): Hit[] {
  const { subject } = doc.draft;
  if (isAnswered(subject) || /\p{Ll}/u.test(subject)) return [];
  const words = subject.match(/\p{Lu}{4,}/gu)?.filter((word) => !acronyms.test(word)) ?? [];
  const isLoud = (word: string) => word.length > 5 || loud.has(word.toLowerCase());
  const isShout =
    words.length > 2 ||
    words.some((word) => loudAlone.test(word)) ||
    (words.length > 1 && words.some(isLoud));
  return isShout ? [{ field: 'subject', start: 0, end: subject.length }] : [];
}

/** @param after what follows the words */
function mended(words: string, opens: boolean, after: string): string {
  const calm = spelledOut(words, after)
    .replace(emoji, '')
    .replace(emoticon, '')
    .replace(run, (marks) => (marks.includes('?') ? '?' : '!'))
    .replace(capitals, (shout) => (shouts(shout, '') ? small(shout) : shout))
    .replace(stretched, (word) =>
      word.replace(/([a-z])\1{2,}/gi, doubled.test(word) ? '$1$1' : '$1'),
    )
    .replace(/\s{2,}/g, ' ')
    .replace(/ (?=[!?.,;:]+(?: |$))/g, '')
    .trim();
  return opens ? calm.charAt(0).toUpperCase() + calm.slice(1) : calm;
}

/** What stands behind a sentence that has no other mark than what is left out. */
const nextSentence =
  /^\s*(?:\n|$)|^\s+(?:I|We|My|The|Thank|Thanks|Please|It|This|You|Your|Looking|Hope|Could|Would)\b/;

function fixes(hit: Hit, doc: Doc): Fix[] {
  const text = doc.draft[hit.field];
  const before = text.slice(0, hit.start);
  const opens = /(?:^|[.!?\n]\s*)$/.test(before);
  const calm = mended(text.slice(hit.start, hit.end), opens, text.slice(hit.end));
  const isWhole = hit.field === 'subject' && hit.end - hit.start === text.length;
  if (isWhole && /\p{L}/u.test(text) && !/\p{Ll}/u.test(text))
    return [
      {
        label: 'Write it in small letters',
        edits: [{ ...hit, replacement: quiet(text) }],
      },
    ];
  if (opens && /^[.!?]*$/.test(calm)) {
    // "Omg, I saw it", "LOL! I saw it": what follows opens the sentence now.
    const next = /^[,;:.!?]*[^\S\n]*(\p{L}?)/u.exec(text.slice(hit.end));
    const end = hit.end + (next?.[0].length ?? 0);
    return [
      {
        label: 'Leave it out',
        edits: [{ ...hit, end, replacement: next?.[1]?.toUpperCase() ?? '' }],
      },
    ];
  }
  // What leaves nothing behind takes its space along.
  const ends =
    calm === '' &&
    hit.field === 'body' &&
    /[\p{L}\d]\s*$/u.test(before) &&
    nextSentence.test(text.slice(hit.end));
  const closing = doc.own.closing.some((line) => line.start <= hit.start && hit.start < line.end);
  // Nor is a space kept for a sign that stood between a word and its mark.
  const behind = /[\p{L}\d]$/u.test(text.slice(hit.start, hit.end))
    ? 0
    : (/^[^\S\n]+(?=[!?.,;])/.exec(text.slice(hit.end))?.[0].length ?? 0);
  const gap = calm === '' || /^[!?.,]/.test(calm) ? (/[^\S\n]*$/.exec(before)?.[0].length ?? 0) : 0;
  return [
    {
      label: calm ? `Write “${calm}”` : 'Leave it out',
      edits: [
        {
          ...hit,
          start: hit.start - gap,
          end: hit.end + behind,
          replacement: ends && !closing ? '.' : calm,
        },
      ],
    },
  ];
}

const lines = new LineFinder(find);

export const rule: Rule = {
  id: 'unprofessional-style',
  severity: 'advice',
  audience: ['program', 'writer'],
  title: 'Chat style',
  message:
    'Emoji, strings of marks, shouted words and chat shorthand look careless in a professional mail. Plain words carry more weight here.',
  source: '',
  inSentence: (sentence) => find(sentence.text),
  inDraft: (doc, found) => {
    const subject = shoutedSubject(doc);
    const hits = found.filter(
      (hit) => hit.field !== 'subject' || (subject.length === 0 && !isAnswered(doc.draft.subject)),
    );
    return [...hits, ...lines.inGreeting(doc), ...lines.inClosing(doc), ...subject];
  },
  fixes,
};

export const examples: Examples = {
  flags: [
    'Your sim lab is THE COOLEST ROOM EVER built.',
    'May I come w/ my sister tmrw or Friday???',
    'That was the best day EVERRR at your clinic.',
    'I am VERY interested in the rural track 😊',
    'THERE IS A NEW PAPER IN MY FILE.',
    'Btw, it was sooo good to meet the residents.',
    'Do the interns KEEP THE SAME CLINIC for three years?',
    'I would be glad to come back for a second look :)',
    'Could you answer ASAP about the second date?',
    { body: 'Dear Dr. Chen,\n\nThank you for the interview day.\n\nThx,\nAsha Rao' },
    {
      body: 'Dear Dr. Chen,\n\nMay I bring my form on Monday?\n\nBest regards,\nAsha Rao',
      subject: 'QUESTION ABOUT THE INTERVIEW',
    },
  ],
  allows: [
    'Dr. Lee, FAAAAI, wrote chapter XVIII of the book.',
    'The score was 5/10 and w/v stands for weight by volume.',
    'My USMLE and ECFMG documents are in ERAS, and I start PGY-1 in July.',
    'What a wonderful day it was, even if the sign said "QUIET PLEASE"!',
    'My name is Ravi SUBRAMANIAN, and I met Dr. BEST at the fair.',
    'You can read it at https://example.org/lol/u?pls=1 or write to thx@example.org.',
    'World War III and the III. chapter were his subject, www.example.org.',
    'The patients had a creatinine <3 on admission, and we saw ALL and AML.',
    {
      body: 'Dear Dr. Chen,\n\nMay I bring my form on Monday?\n\nBest regards,\nAsha RAO, MD',
      subject: 'ERAS LOR question',
    },
  ],
};
