import { day, daysUntil } from '../lib/engine/clock.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { exampleMessage } from '../lib/engine/example-message.ts';
import { historyOf } from '../lib/engine/history.ts';
import { bringsNews, withdraws } from '../lib/engine/kind-to-program.ts';
import { programOf } from '../lib/engine/recipients.ts';
import type { Context, ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { saysIn } from '../lib/engine/says.ts';
import { grammar } from '../lib/language/grammar.ts';
import type { Message } from '../lib/state/records.ts';
import type { State } from '../lib/state/schema.ts';

/** Days of 24 hours between two mails that nobody has asked for. */
const apart = 21;
/** Local days after the interview in which thanks are expected. */
const timely = 3;

export const rule: ContextRule = {
  id: 'too-soon',
  severity: 'advice',
  audience: ['program'],
  title: 'Soon after the last',
  message: 'You wrote to this program under three weeks ago. Unless there is news, better wait.',
  source: '',
  inContext(context) {
    const { facts, recipients, clock } = context;
    const program = programOf(recipients);
    const last = program && historyOf(facts).lastSent(program.id, clock.now);
    if (!program || last === null) return [];
    const past = clock.now.getTime() - last;
    if (past >= apart * day || hasReason(context, program.interviewDate)) return [];
    const days = Math.floor(past / day);
    const ago = days === 0 ? 'less than a day ago' : days === 1 ? 'a day ago' : `${days} days ago`;
    const message = `Your last mail to ${program.name} went out ${ago}. Unless there is news, three weeks between two mails read better.`;
    return [{ field: 'body', start: 0, end: 0, message }];
  },
};

/** An answer, news, a withdrawal, which must not wait, or thanks while they are fresh. */
function hasReason({ doc, clock, kind }: Context, interviewDate: string | null): boolean {
  if (doc.draft.isReply || bringsNews(doc) || tellsPaper(doc) || withdraws(doc)) return true;
  if (kind !== 'thank-you') return false;
  // Without a date nobody can say that thanks are late.
  const days = interviewDate === null ? 0 : -daysUntil(interviewDate, clock);
  return 0 <= days && days <= timely;
}

/** `The paper that I told you about is now online`: known to the reader as the applicant's own. */
const paper = grammar(`
  paper|article|manuscript|report|abstract|study|poster|chapter|review that|which|i|we ..2 told|mentioned|spoke|described|submitted|wrote ..6 online|published|accepted|print|out|taken
  paper|article|manuscript|report|abstract|study|poster|chapter|review of which|whom i|we|you ..1 spoke|talked|told ..6 online|published|accepted|print|out|taken
`);
const notYet = grammar(
  'not|still|under|until|almost|soon ..4 online|published|accepted|print|out|with',
);

function tellsPaper(doc: Doc): boolean {
  return saysIn(doc, paper, notYet) !== null;
}

function note(...paragraphs: string[]) {
  return {
    subject: 'From Asha Rao',
    body: `Dear Dr. Lopez,\n\n${paragraphs.join('\n\n')}\n\nAsha Rao\nAAMC ID 12345678`,
  };
}

function wrote(at: string, more: Partial<Message> = {}) {
  return (state: State) => {
    state.messages.push(exampleMessage({ programId: 'p1', at, ...more }));
  };
}

const regards = /* @__PURE__ */ note(
  'I often think of the asthma van and hope that the winter is kind to your team.',
);
const lastWeek = /* @__PURE__ */ wrote('2027-01-13T15:00:00-05:00');

export const scenarios = (): Scenarios => ({
  flags: [
    { title: 'a week after the last mail', draft: regards, state: lastWeek },
    {
      title: 'a minute short of 21 days',
      draft: regards,
      state: wrote('2026-12-30T15:01:00-05:00'),
    },
    {
      title: 'the clocks went forward in between',
      draft: regards,
      now: '2027-03-24T10:30:00-04:00',
      state: wrote('2027-03-03T10:00:00-05:00'),
    },
    {
      title: 'interest said once more',
      draft: note('I am writing to update you on my continued interest in your program.'),
      state: lastWeek,
    },
    {
      title: 'thanks seven weeks after the interview',
      draft: note('Thank you for the interview in December and for the ride in the asthma van.'),
      state: lastWeek,
    },
    {
      title: 'a question',
      draft: note('Do your residents see their own patients in the school clinic?'),
      state: lastWeek,
    },
    {
      title: 'the last mail was not confirmed',
      draft: regards,
      state: wrote('2027-01-13T15:00:00-05:00', { confirmed: false }),
    },
    {
      title: 'asks about the status of the file',
      draft: note('May I ask whether there is any news about my application?'),
      state: lastWeek,
    },
    {
      title: 'says that there is no news',
      draft: note('I have no news, I only wished to say hello and that my interest has grown.'),
      state: lastWeek,
    },
    {
      title: 'a paper that everybody knows',
      draft: note('I read the paper of your group on inhalers with great interest.'),
      state: lastWeek,
    },
    {
      title: 'the next program of the same hospital was written to, and this one too',
      draft: regards,
      state: (state) => {
        wrote('2026-11-13T15:00:00-05:00', { programId: 'p2' })(state);
        lastWeek(state);
      },
    },
    {
      title: 'a conference that was only attended',
      draft: note('The conference which I attended online showed me a team that can disagree.'),
      state: lastWeek,
    },
  ],
  allows: [
    { title: 'nothing was sent before', draft: regards },
    { title: '21 days to the minute', draft: regards, state: wrote('2026-12-30T15:00:00-05:00') },
    {
      title: '21 days as two zones write them',
      draft: regards,
      now: '2027-01-29T06:00:00+05:30',
      state: wrote('2027-01-07T19:30:00-05:00'),
    },
    { title: 'an answer', draft: { ...regards, isReply: true }, state: lastWeek },
    {
      title: 'thanks two days after the interview',
      draft: note('Thank you for the interview on Wednesday and for the ride in the asthma van.'),
      now: '2026-12-04T15:00:00-05:00',
      state: wrote('2026-11-25T15:00:00-05:00'),
    },
    {
      title: 'a score',
      draft: note('My Step 2 CK score came today: 251. ERAS shows it already.'),
      state: lastWeek,
    },
    {
      title: 'a paper',
      draft: note(
        'I am happy to share that our manuscript on inhalers was accepted by Pediatrics.',
      ),
      state: lastWeek,
    },
    {
      title: 'an award',
      draft: note('On Friday I was given the teaching award of our college.'),
      state: lastWeek,
    },
    {
      title: 'a rotation',
      draft: note('I have just finished my rotation in the neonatal unit with honors.'),
      state: lastWeek,
    },
    {
      title: 'a certificate',
      draft: note('I am now ECFMG certified, as of this morning.'),
      state: lastWeek,
    },
    {
      title: 'the last mail went to another program',
      draft: regards,
      state: wrote('2027-01-13T15:00:00-05:00', { programId: 'p2' }),
    },
    {
      title: 'the last mail came from the program',
      draft: regards,
      state: wrote('2027-01-13T15:00:00-05:00', { direction: 'received' }),
    },
    {
      title: 'a withdrawal',
      draft: note('With regret I withdraw my application from your program.'),
      state: lastWeek,
    },
    {
      title: 'the mail on record is still to be sent',
      draft: regards,
      state: wrote('2027-01-13T15:00:00-05:00', { scheduledFor: '2027-02-13T15:00:00Z' }),
    },
  ],
});
