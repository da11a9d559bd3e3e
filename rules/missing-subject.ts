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
  const words = subject.replace(replyMark, '').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  return (
    words.length === 0 ||
    (words.length === 1 && empty.test(words[0] ?? '')) ||
    /^\W*no subject\W*$/i.test(subject)
  );
}

export const scenarios: Scenarios = {
  flags: [
    {
      title: 'empty',
      draft: { subject: '', body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'blanks',
      draft: { subject: '   ', body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'a greeting',
      draft: { subject: 'Hi', body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'a bare noun',
      draft: { subject: 'Question', body: 'Dear Dr. Lopez,\n\nMay I bring a friend?\n\nAsha Rao' },
    },
    {
      title: 'a letter to a writer',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Letter',
        body: 'Dear Dr. Smith,\n\nThe date is August 25.\n\nAsha',
      },
    },
    {
      title: 'nothing but a reply mark',
      draft: { subject: 'Re: ', body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'a bare noun with a question mark',
      draft: {
        subject: 'question?',
        body: 'Dear Dr. Lopez,\n\nMay I bring a friend?\n\nAsha Rao',
      },
    },
    {
      title: 'marks only',
      draft: { subject: '...', body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'with an exclamation mark',
      draft: { subject: 'HELLO!', body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao' },
    },
  ],
  allows: [
    {
      title: 'one word that tells',
      draft: { subject: 'Withdrawal', body: 'Dear Dr. Lopez,\n\nI have to withdraw.\n\nAsha Rao' },
    },
    {
      title: 'a name of a place',
      draft: { subject: 'Lakeside', body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao' },
    },
    {
      title: 'a reply',
      draft: {
        isReply: true,
        subject: 'Re: Interview on December 2',
        body: 'Dear Dr. Lopez,\n\nThat suits me.\n\nAsha Rao',
      },
    },
    {
      title: 'two words',
      draft: {
        subject: 'Letter request',
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        body: 'Dear Dr. Smith,\n\nThe date is August 25.\n\nAsha',
      },
    },
    {
      title: 'rescheduling',
      draft: {
        subject: 'Rescheduling',
        body: 'Dear Dr. Lopez,\n\nMay I come on the 9th?\n\nAsha Rao',
      },
    },
    {
      title: 'thanks',
      draft: { subject: 'Thanks', body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao' },
    },
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
      draft: {
        subject: '面接のお礼',
        body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nAsha Rao',
      },
    },
  ],
};
