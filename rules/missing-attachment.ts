import type { Fix, Span } from '../lib/draft/draft.ts';
import { addsKind, documentsIn, lacksFile } from '../lib/draft/promised-files.ts';
import { parts } from '../lib/engine/clauses.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { partAround, replaceSentence, sentenceAround } from '../lib/engine/mend.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import { removal } from '../lib/engine/removal.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { standsWithin } from '../lib/language/enclosed-within.ts';
import { certain, promises } from '../lib/language/enclosing.ts';
import { before, innocent } from '../lib/language/enclosing-spared.ts';
import { Phrase } from '../lib/language/grammar.ts';

/** Longest stretch of a promise that a reader is shown. */
const longest = 160;
const opens =
  /\b(?:because|since|as|although|while)\b[^,]*,(?!.*\b(?:because|since|as|although|while)\b)|;|:(?=\s+\p{Ll})/iu;
const goesOn =
  /;|,\s+(?:I|you|we|he|she|they|Dr|please|let|thank)\b|\b(?:which|that|who|because|since|so(?! (?:is|are)\b)|for your|about my|from my|mentioned|as you|if you|when you|but)\b|\band (?:I|you|we|it|they|would|will|am|look|hope|want|wish|let|please|thank)\b/i;

/** A sentence as far as the clause in which a promise ends: what follows tells of something else. */
function upTo({ end }: Span, sentence: Sentence): Phrase {
  const { words } = sentence;
  const at = words.findIndex((word, i) => word.end >= end && parts(sentence, i, /^[,;:-]$/));
  return new Phrase(at < 0 ? words : words.slice(0, at));
}

/** The clause of a promise that names what comes with the mail. */
function clause(hit: Hit, doc: Doc): Span {
  const { start, end } = sentenceAround(hit, doc);
  const text = doc.draft[hit.field];
  const from = Math.max(0, lastIn(text.slice(start, hit.start), opens));
  const stop = text.slice(hit.end, end).search(goesOn);
  return { start: start + from, end: stop < 0 ? end : hit.end + stop };
}

/** Index after the last mark that opens a new clause. */
function lastIn(before: string, pattern: RegExp): number {
  let index = 0;
  for (const match of before.matchAll(new RegExp(pattern.source, 'giu'))) index = match.index + 1;
  return index;
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

function promised(hit: Hit, doc: Doc): string {
  const { start, end } = clause(hit, doc);
  return doc.draft[hit.field].slice(start, end).replace(/\s+/g, ' ');
}

/** The promise with the things it names, as far as they stand close by. */
function shown(hit: Hit, doc: Doc): Hit {
  const text = doc.draft[hit.field];
  const { end } = clause(hit, doc);
  let words = text.slice(hit.start, end);
  if (words.length > longest) words = words.slice(0, longest).replace(/\S*$/, '');
  if (hit.start + words.length < hit.end) words = text.slice(hit.start, hit.end);
  words = words.replace(/(?:\s+(?:I|for|of|to|the|and|with|in|as))*[\s.,;:!?()]*$/, '');
  return { ...hit, end: hit.start + words.length };
}

function isElsewhere(hit: Hit, doc: Doc): boolean {
  const { start, end } = sentenceAround(hit, doc);
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

/** A row of a schedule tells what is done that day. */
const dated = /^\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?\s*(?:[\t:]|\s[–—-]\s)/u;

export const rule: Rule = {
  id: 'missing-attachment',
  severity: 'warning',
  audience: ['program', 'writer', 'other'],
  title: 'File not attached',
  message: 'The text promises a file that is not attached. Attach it, or take the promise out.',
  source: '',
  inSentence: (sentence) => {
    const { phrase, text } = sentence;
    if (dated.test(text)) return [];
    const first = phrase.find(promises)[0] ?? phrase.find(standsWithin)[0];
    if (!first) return [];
    const told = upTo(first, sentence);
    if (told.has(innocent) && !phrase.has(certain)) return [];
    return told.find(before).some((time) => !isOfFile(text, first, time)) ? [] : [first];
  },
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
  fixes,
};

/** Before a promise that is no clause of its own: `as you can see in the attached CV`. */
const isSubordinate =
  /\b(?:as|in|see|from|with|if|since|because|for|when|while|by|on|at|to|of|you|that|though)\b/i;
const onlyJoins = /^(?:\W*for your \w+(?: \w+)?)?\W*(?:(?:and|but|so|or)(?: also| then)?)?\W*$/i;

/** `…, and the form will follow tomorrow` */
function tellsOfLater(hit: Hit, doc: Doc): boolean {
  const { start, end } = sentenceAround(hit, doc);
  return /\b(?:will|shall) (?:follow|come|arrive|be (?:sent|ready|there))\b/i.test(
    doc.draft[hit.field].slice(start, end),
  );
}

/** Only a sentence that does nothing but promise, and on which nothing else leans, can be put otherwise. */
function fixes(hit: Hit, doc: Doc): Fix[] {
  const promises = doc.blocks.flatMap(({ paragraph }) =>
    paragraph.sentences.filter((sentence) => (rule.inSentence?.(sentence) ?? []).length > 0),
  );
  if (doc.draft.attachments.length > 0 || promises.length > 1 || tellsOfLater(hit, doc)) return [];
  const part = partAround(hit, doc);
  if (!part) return [];
  const text = doc.draft.body;
  const behind = text.slice(hit.end, part.stays === 'behind' ? part.end - 1 : part.end);
  const before = text.slice(part.start, hit.start).replace(/^.*, /s, '');
  if (isSubordinate.test(before) || !onlyJoins.test(behind)) return [];
  const later = replaceSentence(
    hit,
    doc,
    `I will send ${named(promised(hit, doc))} in a separate mail.`,
  );
  return [{ label: 'Say that it follows', edits: [later] }, ...removal(hit, doc)];
}

/** What is promised, in words that fit after "I will send". */
function named(text: string): string {
  const [first, second, ...more] = documentsIn(text).map(withOwner);
  if (!first || more.length > 0) return second ? 'the files' : 'the file';
  return second ? `${first} and ${second}` : first;
}

/** A document as it is named in a list: `my CV`, `a copy of my ID`. */
function withOwner(document: string): string {
  const plain = document.replace(/^.*\b(?:attached|enclosed|find|see|herewith|hereby) /i, '');
  if (/^(?:my|our|the|an?|both|two|three|his|her|their)\b/i.test(plain)) return plain;
  return /^(?:copy|scan|photo|picture|list) of\b/i.test(plain) ? `a ${plain}` : `my ${plain}`;
}

const mail = (body: string, ...attachments: string[]) => ({
  body: `Dear Dr. Chen,\n\nThank you for the interview day.\n\n${body}\n\nBest regards,\nAsha Rao`,
  attachments,
});

const written = (): Examples => ({
  flags: [
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
