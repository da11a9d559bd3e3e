import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';

/** One of these alone says nothing of what the mail brings. */
const empty =
  /^(?:hi|hii+|hello|hey|hola|greetings?|dear|letters?|questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|requests?|help|mails?|e-?mails?|messages?|notes?|info|information|important|urgent|please|pls|residency|residencies|application|program|programme|hospital|documents?|docs?|attachments?|files?|doctor|dr|professor|prof|sir|madam|subject|test|testing|me|again|news|something|none|untitled|no|nothing|blank|applicant|candidate|match|contact|topic|matter|issue|favou?r|stuff|misc|regarding|about|re|fwd?|fw|ok|yes|asap|chat|talk|word|line|lines)$/i;
const replyMark = /^(?:\s*(?:re|fwd?|fw|aw|wg|sv|tr|rv)\s*:\s*)+/i;

export const rule: ContextRule = {
  id: 'missing-subject',
  severity: 'advice',
  audience: ['program', 'writer'],
  title: 'Says nothing in the subject',
  message:
    'A subject that says what the mail is about gets it read and found again. Name the matter and yourself.',
  source: '',
  inContext: ({ doc }) =>
    doc.own.paragraphs.length > 0 && saysNothing(doc.draft.subject)
      ? [{ field: 'subject', start: 0, end: 0 }]
      : [],
};

function saysNothing(subject: string): boolean {
  const words = (
    subject.replace(replyMark, '').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []
  ).filter((word) => !/^(?:an?|the|my|one|your)$/i.test(word));
  return (
    words.length === 0 ||
    (words.length === 1 && empty.test(words[0] ?? '')) ||
    /^\W*no subject\W*$/i.test(subject)
  );
}

export const scenarios: Scenarios = { flags: [], allows: [] };
