import { isSlotName, nouns } from '../lib/draft/slot-names.ts';
import { governs, greets, instructs, plain, slots, title } from '../lib/draft/slots.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { LineFinder } from '../lib/engine/lines.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { slotFixes } from '../lib/engine/slot-fixes.ts';

/** Lines of code, markup or drawings made of marks. */
const code =
  /^[^\S\n]*(?:[$#>|+]\s|\/\/|\/\*|@@|[-+]{3} |- {2,})|[;{}\\]$|=>|->|::|==|&&|\|\||\s--\w|<\/|\/>|\w\(\)|\w+=["'\w$]|\$\(|\]\]|_[ \t]{2,}\S*_|:<|<\w+>.*<\w+>/m;
const technical =
  /\b(?:usage|syntax|git|sudo|ssh|cd|ls|cp|rm|curl|http|printf|const|var|def|import|void|int|char|struct|variable|placeholder|tag|element|attribute|template|field|format|regex|path|env|script|html|xml|header|parameter|argument|config\w*|directory|folder|filename|command|subject line)\b|https?:/i;

/** Behind a name that the writer thinks better of: `Mr. ... well, a man of 70`. */
const hesitates = /^,? (?:well|no|sorry|er|um|hm+|uh|I mean|let me)\b/;

/** Where chromosomes are counted, three of them are no slot. */
const karyotype = /\bkaryotype|\bchromosom|\b4[5-9],X/i;

/** Before or after a way to write a date, told of a form. */
const aboutForms =
  /\b(?:formats?|fields?|labels?|ask(?:s|ed)? for|expects?|accepts?|takes|typed?|entered|written as|reads? dates)\b/i;

const aboutTemplates = /\b(?:template|placeholder|example|style|cliché|slot|joke)s?\b/i;

function isQuoted(before: string): boolean {
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** Code is never a slot; in a mail to somebody else, neither are forms, jokes and talk about templates. */
function stands(hit: Hit, doc: Doc): boolean {
  const text = doc.draft[hit.field];
  const from = text.lastIndexOf('\n', hit.start - 1) + 1;
  const to = text.indexOf('\n', hit.end);
  const own = text.slice(hit.start, hit.end);
  const line = `${text.slice(from, hit.start)}□${text.slice(hit.end, to < 0 ? text.length : to)}`;
  if (/^X+$/.test(own) && karyotype.test(text)) return false;
  if (/^(?:\.+|…)$/.test(own) && hesitates.test(text.slice(hit.end))) return false;
  if (/^[DMY/.-]+$/.test(own) && aboutForms.test(line)) return false;
  if (code.test(line) || (isQuoted(text.slice(from, hit.start)) && aboutTemplates.test(line)))
    return false;
  if (doc.audience !== 'other') return true;
  if (technical.test(line) || line.includes('|')) return false;
  if (own.startsWith('{{')) return true;
  const before = text.slice(from, hit.start);
  if (greets.test(before) && before.length < 40) return true;
  if (/^[[{<«]/.test(own)) {
    const inside = own.replace(/^\W+|\W+$/g, '');
    // In capitals no joke and no description of a form is meant.
    if (/^(?:address|date|time|number|email|title|subject|picture|photo)$/i.test(inside))
      return /^[[{]/.test(own) && /^[A-Z]+$/.test(inside);
    if (/^\p{Ll}+ of /u.test(inside) && !governs.test(before)) return false;
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
    return governs.test(before) || !/^\p{Ll}+$/u.test(inside);
  }
  if (own.startsWith('$')) return isSlotName(own.slice(1));
  const near = text.slice(Math.max(0, hit.start - 14), hit.end + 4);
  return (
    plain(near).some((m) => near.slice(m.start, m.end) === own) ||
    new RegExp(`\\b${title} $`, 'i').test(before)
  );
}

/** Offsets of Markdown code in a body. */
function isCode(hit: Hit, doc: Doc): boolean {
  const text = doc.draft[hit.field];
  if (!text.includes('`')) return false;
  const before = text.slice(0, hit.start);
  if ((before.match(/^[^\S\n]*```/gm)?.length ?? 0) % 2 === 1) return true;
  return (before.slice(before.lastIndexOf('\n') + 1).match(/`/g)?.length ?? 0) % 2 === 1;
}

const lines = new LineFinder(slots);

export const rule: Rule = {
  id: 'placeholder',
  severity: 'warning',
  audience: ['program', 'writer', 'other'],
  title: 'Template text left in',
  message:
    'This looks like a blank of a template that was not filled in. Put the real words here before you send it.',
  source: '',
  inSentence: (sentence) => slots(sentence.text),
  inDraft: (doc, found) => {
    const hits = [...found, ...lines.inGreeting(doc), ...lines.inClosing(doc)];
    return hits.filter((hit) => !isCode(hit, doc) && stands(hit, doc));
  },
  fixes: slotFixes,
};

export const examples: Examples = {
  flags: [
    'I rotated with you from __/__/2025 to the end of the year.',
    'Thank you for seeing me on DD MONTH YYYY.',
    'Coming from [hometown], I know long winters.',
    'We have met (number) times since the autumn.',
    'What draws me to you is ADD SOMETHING SPECIFIC, and the river.',
    'I liked Lakeside[Program Name] for its clinic.',
    'My talk with Dr. [second interviewer] changed how I present.',
    'I was a student on your nephrology service in MONTH/YEAR.',
    'I rotated at your hospital in MM/YYYY and came back.',
    'My second referee is [Referee name], who taught me statistics.',
    'Could you confirm {DATE} for the interview?',
    'I was in your service from DD/MM – DD/MM 2026.',
    'The card is made out to [full name as on passport].',
    {
      body: 'Dear Dr. Chen,\n\nI enjoyed the day with your residents.\n\nSincerely,\n[Your Name] | AAMC ID 12345678 | rao@example.org | 555 0100',
    },
    {
      body: 'Dear Dr. Chen,\n\nI enjoyed the noon conference on asthma.\n\nSincerely,\nAsha Rao',
      subject: 'Thank you | [Program Name] | Asha Rao',
    },
    'My Step 2 CK score is 2XX.',
    { body: 'Dear Dr. Name,\n\nThank you for the interview at your residency program last week.' },
    'I spent my time with your team in (name of clinic) last year.',
    'The medal went to a student of SCHOOL NAME HERE and to me.',
    'I would come to the residency interview on XX January by train.',
    'I am very interested in [Program Name] because of its rural track.',
    'It was a pleasure to meet you on {{interview_date}}.',
    {
      body: 'Dear Dr. [Last Name],\n\nThank you for the interview at your residency program last week.',
    },
    'My matriculation number is XXXX/XXXX, as you asked.',
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
    'Please mention therein that I taught the anatomy course for two years.',
    'My poster was about an XX male and what his parents were told.',
    'I was thinking of Mr. ... well, of a retired lineman of 76 in my clinic.',
    'The karyotype was 47,XXX in all cells.',
    'Your signature goes on page 2, on the line marked ______.',
    'I used "Dear Dr. [Name]" as an example of bad style in my talk.',
    'The FIRST trial and the DATE study were cited in my talk.',
    'The elective (number of weeks and date on the form) went well.',
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
