import type { Span } from '../lib/draft/draft.ts';
import { addsKind, lacksFile } from '../lib/draft/promised-files.ts';
import { parts } from '../lib/engine/clauses.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { sentenceAround } from '../lib/engine/mend.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import { promiseFixes } from '../lib/engine/promise-fixes.ts';
import { promised, promisedClause } from '../lib/engine/promised-clause.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { standsWithin } from '../lib/language/enclosed-within.ts';
import { certain, promises } from '../lib/language/enclosing.ts';
import { before, innocent } from '../lib/language/enclosing-spared.ts';
import { Phrase } from '../lib/language/grammar.ts';

/** Longest stretch of a promise that a reader is shown. */
const longest = 160;

/** A sentence as far as the clause in which a promise ends: what follows tells of something else. */
function upTo({ end }: Span, sentence: Sentence): Phrase {
  const { words } = sentence;
  const at = words.findIndex((word, i) => word.end >= end && parts(sentence, i, /^[,;:-]$/));
  return new Phrase(at < 0 ? words : words.slice(0, at));
}

/** `Enclosed is the poster that won the prize last week`: a time of the file's own, while the promise holds now. */
function isOfFile(text: string, { start, end }: Span, time: Span): boolean {
  const promise = text.slice(start, end);
  if (/\b(?:am|I['’]m|attach|enclose|attaching|enclosing|pfa|herewith|hereby)\b/i.test(promise))
    return true;
  return (
    /\b(?:is|are|find|please|here|have|I['’]ve)\b/i.test(promise) &&
    /\b(?:that|which|who|whom|from)\b/i.test(text.slice(end, time.start))
  );
}

/** The promise with the things it names, as far as they stand close by. */
function shown(hit: Hit, doc: Doc): Hit {
  const text = doc.draft[hit.field];
  const { end } = promisedClause(hit, doc);
  let words = text.slice(hit.start, end);
  if (words.length > longest) words = words.slice(0, longest).replace(/\S*$/, '');
  if (hit.start + words.length < hit.end) words = text.slice(hit.start, hit.end);
  words = words.replace(/(?:\s+(?:I|for|of|to|the|and|with|in|as))*[\s.,;:!?()]*$/, '');
  return { ...hit, end: hit.start + words.length };
}

/** Two rows of a table in the text itself. */
const rows = /^[^\n|\t]*[|\t][^\n]*\n[^\n|\t]*[|\t]/m;

function isElsewhere(hit: Hit, doc: Doc): boolean {
  const { start, end } = sentenceAround(hit, doc);
  const isTable = /\b(?:table|schedule|list|figures|numbers)\b/i.test(
    doc.draft.body.slice(hit.start, hit.end),
  );
  if (isTable && rows.test(doc.draft.body.slice(end))) return true;
  const near = doc.draft.body.slice(
    Math.max(0, start - 120),
    Math.min(doc.draft.body.length, end + 120),
  );
  if (
    doc.audience === 'other' &&
    /\b(?:below|following)\b/i.test(doc.draft.body.slice(start, end)) &&
    doc.draft.body.length > end + 300
  )
    return true;
  return /https?:\/\/|www\.|\b(?:link|linked|url|dropbox|google drive|onedrive|wetransfer)\b|\bdot (?:org|com|edu)\b/i.test(
    near,
  );
}

/** The first promise, with what another reading of the same words adds to it. */
function widest([first, ...others]: readonly Span[]): Span | undefined {
  return first && others.reduce((wide, span) => (holds(span, wide) ? span : wide), first);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** A row of a schedule tells what is done that day. */
const dated = /^\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?\s*(?:[\t:]|\s[–—-]\s)/u;

function promisesIn(sentence: Sentence): readonly Span[] {
  const { phrase, text } = sentence;
  if (dated.test(text)) return [];
  const first = widest(phrase.find(promises)) ?? phrase.find(standsWithin)[0];
  if (!first) return [];
  const told = upTo(first, sentence);
  if (told.has(innocent) && !phrase.has(certain)) return [];
  return told.find(before).some((time) => !isOfFile(text, first, time)) ? [] : [first];
}

export const rule: Rule = {
  id: 'missing-attachment',
  severity: 'warning',
  audience: ['program', 'writer', 'other'],
  title: 'File not attached',
  message: 'The text promises a file that is not attached. Attach it, or take the promise out.',
  source: '',
  inSentence: promisesIn,
  inDraft: (doc, found) => {
    const { attachments, body } = doc.draft;
    // A patch or a key that stands in the text itself is what the text calls attached.
    if (
      found.length > 0 &&
      /^(?:diff |--- \S|\+\+\+ \S|@@ -\d|Index: |begin \d{3} |-----BEGIN )/m.test(body)
    )
      return [];
    const hits = found.filter((hit) => hit.field === 'body' && !isElsewhere(hit, doc));
    if (attachments.length === 0) {
      let told = '';
      return hits
        .filter((hit, i) => {
          const text = promised(hit, doc);
          const fresh = i === 0 || addsKind(text, told);
          told += ` ${text}`;
          return fresh;
        })
        .map((hit) => shown(hit, doc));
    }
    const all = hits.map((hit) => promised(hit, doc)).join('\n');
    if (!lacksFile(all, attachments)) return [];
    const short = hits.find((hit) => lacksFile(promised(hit, doc), attachments)) ?? hits.at(-1);
    return short ? [shown(short, doc)] : [];
  },
  fixes: (hit, doc) => {
    const sentences = doc.blocks.flatMap(({ paragraph }) => paragraph.sentences);
    return promiseFixes(hit, doc, sentences.filter((s) => promisesIn(s).length > 0).length < 2);
  },
};

const mail = (body: string, ...attachments: string[]) => ({
  body: `Dear Dr. Chen,\n\nThank you for the interview day.\n\n${body}\n\nBest regards,\nAsha Rao`,
  attachments,
});

const written = (): Examples => ({
  flags: [
    mail('Attached are three recordings from the recital.', 'first.mp3'),
    mail('I enclose what I have now.'),
    mail('I have not only put my CV into this mail but also my photo.'),
    mail('My schedule is attached.\n\nAsha Rao | MS4 | Springfield'),
    mail('Photo of the stain attached, as you asked.'),
    mail('The tenor part is attached, from bar 12 on.'),
    mail('You wanted to see the poem. Please find it enclosed, with a translation.'),
    mail('The poster is attached, along with the handout for the ward.', 'poster.pdf'),
    mail('Two files come with this: my diploma and its translation.', 'diploma.pdf'),
    mail('In this mail goes my curriculum, so that you remember the dates.'),
    mail('Please find attached my updated CV.'),
    mail('PFA my transcript for your reference.'),
    mail('Herewith I send you my certificate and the translated diploma.', 'Certificate.pdf'),
    mail('My CV and the letter of my dean are sent together with this mail.', 'CV_Rao.pdf'),
    mail('My Step 3 report is joined to this mail.'),
    mail('I have enclosed my CV and my personal statement.', 'CV_Rao.pdf'),
    mail('The signed form comes with this e-mail.'),
    mail('In the attachment you will find the poster from Denver.'),
    mail('Herewith I send you the certificate of my internship.'),
    mail('Two files are attached: the diploma and its translation.', 'diploma.pdf'),
    mail('The evaluation signed by Dr. Chen is attached.'),
    mail('Included you will find two papers: my diploma and its translation.'),
    mail('You asked for my report and my badge. Both come with this mail.', 'report.pdf'),
    mail('Also attached is a note from my dean.'),
    mail('You find in annex the certificate, with the stamp on the back.'),
    mail('Two things ride along with this note: my photo and my diploma.', 'photo.jpg'),
    mail('My vaccination card hangs below this message.'),
    mail('I am attaching my Step 3 score report, which came yesterday.'),
    mail('Here are my immunization record and the BLS card.', 'Immunization_Rao.pdf'),
    mail('I enclose the inventory of my furniture.'),
    mail('I am sending you my manuscript as attachment.'),
  ],
  allows: [
    mail('I have not put my passport number into this mail; tell me which form you use.'),
    'I attached an early version to my October mail.',
    mail('I put a signed copy of the form in the post to her on Monday.'),
    mail('Here is what the badge form wants: my name and my start date.'),
    mail('I attached the immunization record to Monday’s mail.'),
    mail('My CV is attached, with the registry abstract at the bottom.', 'CV.pdf'),
    mail('I attached it twice, and each time it goes out with nothing.'),
    mail('Please find attached my updated CV.', 'Rao_2026.pdf'),
    mail('I have attached my CV and personal statement.', 'CV_and_personal_statement.pdf'),
    mail('My CV, my transcript and my photo are attached.', 'documents.zip'),
    mail('My CV is attached, and my visa status is J-1.', 'Rao.pdf'),
    mail(
      'My CV and the Letter Request Form are attached, with the Letter ID.',
      'CV.pdf',
      'Form.pdf',
    ),
    mail('The PDF has to be smaller than one megabyte.'),
    mail('The medical school is attached, so that one need not go far.'),
    mail('You have joined the fastest growing residency in the state.'),
    mail('With this message I tell you that my telephone is another one.'),
    mail('I have the signed form here, so that I could come by with it.'),
    mail('You could assign that PDF to my new Letter ID.'),
    mail('My nights are in the table below.\n\n| week | nights |\n| 3 | 2 |'),
    mail('I attached my poster to the wall of the reading room.'),
    mail('I will attach the report once it is ready.'),
    mail('I attached my transcript to the mail of October 3.'),
    mail('Let me know if I should attach my CV again.'),
    mail('Attached is the letter of the jury for the appendix of my MSPE.', 'jury_letter.pdf'),
    mail('I was attached to the cardiac unit for eight weeks.'),
    mail('I have attached my poster as a link: https://example.org/poster.'),
    mail('The form attached to your invitation asks for a photo.'),
    mail('Thank you for the attached schedule, which answers it all.'),
    mail('We attach the sensor to the frame before each case.'),
    mail('Here are the dates that would suit me: December 4 and 11.'),
    mail('I grew attached to the patients on that ward, no strings attached.'),
  ],
});

/** The mark tells the bundler that the page can do without. */
export const examples: Examples = /* @__PURE__ */ written();
