import type { Audience, Draft, Span, TextField } from '../draft/draft.ts';
import { type OwnText, ownText } from '../draft/own-text.ts';
import { forgetOldDrafts, type Paragraph, readParagraph } from './paragraph.ts';

/** A draft made ready for the rules. */
export interface Doc {
  readonly draft: Draft;
  readonly audience: Audience;
  readonly own: OwnText;
  /** The subject and the applicant's own prose, in order. */
  readonly blocks: readonly Block[];
}

/** A paragraph and where it stands. */
export interface Block {
  readonly field: TextField;
  readonly start: number;
  readonly paragraph: Paragraph;
}

const replyMark = /^(?:\s*(?:re|fwd?|aw|wg|sv|tr|rv)\s*:\s*)+/i;

/** Divides a draft; the audience is filled in by the caller, who needs the blocks to find it. */
export function readDoc(draft: Draft): Omit<Doc, 'audience'> {
  forgetOldDrafts();
  const own = ownText(draft.body);
  const blocks: Block[] = [...own.heading, ...own.paragraphs].map((span) =>
    block(draft.body, span),
  );
  const prefix = replyMark.exec(draft.subject)?.[0].length ?? 0;
  if (draft.subject.length > prefix)
    blocks.unshift({
      field: 'subject',
      start: prefix,
      paragraph: readParagraph(draft.subject.slice(prefix)),
    });
  return { draft, own, blocks };
}

function block(body: string, span: Span): Block {
  return {
    field: 'body',
    start: span.start,
    // Where a line was broken within a sentence, the sentence goes on.
    paragraph: readParagraph(body.slice(span.start, span.end).replaceAll(/[\r\n]/g, ' ')),
  };
}
