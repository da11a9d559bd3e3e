import type { Draft } from '../lib/draft/draft.ts';
import { toLopez, toWriter } from '../lib/engine/example-mail.ts';
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
    doc.own.paragraphs.length > 0 && saysNothing(doc.draft)
      ? [{ field: 'subject', start: 0, end: 0 }]
      : [],
};

/** In an answer the first mail of the thread has named the matter; only an empty subject says nothing there. */
function saysNothing({ subject, isReply }: Draft): boolean {
  const words = subject.replace(replyMark, '').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  return (
    words.length === 0 ||
    (words.length === 1 && !isReply && empty.test(words[0] ?? '')) ||
    /^\W*no subject\W*$/i.test(subject)
  );
}

export const scenarios = (): Scenarios => ({
  flags: [
    { title: 'empty', draft: toLopez('Thank you for the day.', { subject: '' }) },
    { title: 'blanks', draft: toLopez('Thank you for the day.', { subject: '   ' }) },
    { title: 'a greeting', draft: toLopez('Thank you for the day.', { subject: 'Hi' }) },
    { title: 'a bare noun', draft: toLopez('May I bring a friend?', { subject: 'Question' }) },
    { title: 'a letter to a writer', draft: toWriter('Smith', 'Letter', 'The date is August 25.') },
    {
      title: 'nothing but a reply mark',
      draft: toLopez('Thank you for the day.', { subject: 'Re: ' }),
    },
    {
      title: 'a bare noun with a question mark',
      draft: toLopez('May I bring a friend?', { subject: 'question?' }),
    },
    { title: 'marks only', draft: toLopez('Thank you for the day.', { subject: '...' }) },
    {
      title: 'with an exclamation mark',
      draft: toLopez('Thank you for the day.', { subject: 'HELLO!' }),
    },
  ],
  allows: [
    {
      title: 'one word that tells',
      draft: toLopez('I have to withdraw.', { subject: 'Withdrawal' }),
    },
    {
      title: 'a name of a place',
      draft: toLopez('Thank you for the day.', { subject: 'Lakeside' }),
    },
    {
      title: 'a reply',
      draft: toLopez('That suits me.', { isReply: true, subject: 'Re: Interview on December 2' }),
    },
    { title: 'two words', draft: toWriter('Smith', 'Letter request', 'The date is August 25.') },
    {
      title: 'rescheduling',
      draft: toLopez('May I come on the 9th?', { subject: 'Rescheduling' }),
    },
    { title: 'thanks', draft: toLopez('Thank you for the day.', { subject: 'Thanks' }) },
    {
      title: 'an ordinary mail',
      draft: {
        to: [{ name: 'Kasia', email: 'kasia@home.example' }],
        subject: '',
        body: 'Kasia,\n\nthe pictures are wonderful.\n\nA.',
      },
    },
    { title: 'nothing written yet', draft: { subject: '', body: '' } },
    {
      title: 'words in another script',
      draft: toLopez('Thank you for the day.', { subject: '面接のお礼' }),
    },
    {
      title: 'one word in an answer',
      draft: toLopez('Here is the certificate.', { subject: 'Re: Documents', isReply: true }),
    },
    { title: 'a favor', draft: toLopez('Which bus goes to you?', { subject: 'A favor' }) },
  ],
});
