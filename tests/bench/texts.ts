import { existsSync, readFileSync } from 'node:fs';
import { type Draft, emptyDraft } from '../../lib/draft/draft.ts';
import { letter, mailTo } from '../unit/mails.ts';
import { ruleFiles } from '../unit/rule-files.ts';

const corpus = new URL('../../../shared/corpus/dev.jsonl', import.meta.url);

/** Drafts of the corpus where there is one, and otherwise letters made of the rules' examples. */
export function drafts(): Draft[] {
  if (!existsSync(corpus)) return lettersOfExamples();
  return readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { to, subject, body, attachments, isReply } = JSON.parse(line);
      return { ...emptyDraft, to, subject, body, attachments, isReply };
    });
}

function lettersOfExamples(): Draft[] {
  const sentences = ruleFiles.flatMap(({ examples }) =>
    [...examples.allows, ...examples.flags].filter((example) => typeof example === 'string'),
  );
  const count = Math.ceil(sentences.length / 6);
  return Array.from({ length: count }, (_, i) => ({
    ...emptyDraft,
    to: [{ name: 'Dr. Maria Lopez', email: 'mlopez@lakesidechildrens.example' }],
    subject: 'My application to your residency program',
    body: letter(...sentences.filter((_, at) => at % count === i)),
  }));
}

let number = 10_000;

/** The same text with a new number in every clause, so that no cache knows it. */
export function unseen(text: string): string {
  return text.replace(/[.,;:?!](?=\s|$)/g, (mark) => ` ${number++}${mark}`);
}

/** Prose of about so many words, in paragraphs, never seen before. */
export function prose(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = allParagraphs[at % allParagraphs.length] ?? '';
    paragraphs.push(unseen(paragraph));
    count += paragraph.split(/\s+/).length;
  }
  return paragraphs.join('\n\n');
}

const allParagraphs = drafts()
  .flatMap(({ body }) => body.split('\n\n').slice(1, -1))
  .filter((paragraph) => paragraph.length > 80);

/** A letter to a known program of about so many words. */
export function letterOf(words: number): Draft {
  return mailTo('program', { body: letter(prose(words)) });
}
