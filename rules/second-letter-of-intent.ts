import { dateText } from '../lib/engine/clock.ts';
import { exampleMessage } from '../lib/engine/example-message.ts';
import { historyOf, type Letter } from '../lib/engine/history.ts';
import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Context, ContextRule, Scenarios } from '../lib/engine/rule.ts';
import type { State } from '../lib/state/schema.ts';

export const rule: ContextRule = {
  id: 'second-letter-of-intent',
  severity: 'warning',
  audience: ['program'],
  title: 'A second first choice',
  message:
    'A letter of intent to another program is on record. Sending a second is not a rule breach, but untrue to one of the two.',
  source: '',
  inContext(context) {
    const hits = context.said('intent-statement');
    const hit = hits[0];
    const letter = hit && otherLetter(context);
    if (!hit || !letter) return [];
    const fixes = () =>
      hits.length === 1 ? neutralFixes(hit, context.doc, 'I hope to train with you.') : [];
    return [{ ...hit, message: messageOf(letter, context), fixes }];
  },
};

/** The newest letter of intent that stands and went to none of the programs that this mail may be for. */
function otherLetter({ facts, recipients }: Context): Letter | undefined {
  return historyOf(facts).lettersOfIntent.find(
    ({ programId, program, message }) =>
      !recipients.some(
        ({ programs, person }) =>
          programs.some(({ id }) => id === programId) ||
          // One coordinator may serve several programs: where its program is known, that counts.
          (!program &&
            message.to.some((email) => email.toLowerCase() === person.email.toLowerCase())),
      ),
  );
}

function messageOf({ program, at, message }: Letter, { clock }: Context): string {
  const name = program?.name ?? (message.to[0] || 'another program');
  const date = dateText(new Date(at), clock.offset);
  const went = !message.confirmed
    ? `A letter of intent to ${name} of ${date} is on record, not yet confirmed as sent`
    : at > clock.now.getTime()
      ? `A letter of intent to ${name} is scheduled for ${date}`
      : `A letter of intent went to ${name} on ${date}`;
  return `${went}. A second is not a rule breach, but untrue to one of the two.`;
}

function letterTo(
  programId: string | null,
  to: string,
  more: Partial<State['messages'][number]> = {},
): (state: State) => void {
  return (state) => {
    state.messages.push(exampleMessage({ programId, to: [to], kind: 'letter-of-intent', ...more }));
  };
}

const riverside = /* @__PURE__ */ letterTo('p2', 'ohaddad@riversideumc.example');
const first =
  'Dear Dr. Lopez,\n\nI will rank your program first. The asthma van settled it for me.\n\nAsha Rao\nAAMC ID 12345678';

export const scenarios = (): Scenarios => ({
  flags: [
    { title: 'a letter to another program on record', draft: { body: first }, state: riverside },
    {
      title: 'said in other words, inside an update',
      draft: {
        subject: 'Update from Asha Rao',
        body: 'Dear Dr. Lopez,\n\nOur paper on asthma has been accepted. You should also know that my rank list begins with Lakeside.\n\nAsha Rao',
      },
      state: riverside,
    },
    {
      title: 'the first letter was never confirmed',
      draft: { body: first },
      state: letterTo('p2', 'ohaddad@riversideumc.example', { confirmed: false }),
    },
    {
      title: 'the first letter is still waiting in the outbox',
      draft: { body: first },
      state: letterTo('p2', 'ohaddad@riversideumc.example', {
        scheduledFor: '2027-01-25T13:00:00Z',
      }),
    },
    {
      title: 'one letter was retracted, another was not',
      draft: { body: first },
      state: (state) => {
        letterTo('p2', 'ohaddad@riversideumc.example', { retractedAt: '2027-01-19T09:00:00Z' })(
          state,
        );
        letterTo('p3', 'adelacruz@hopemedical.example')(state);
      },
    },
    {
      title: 'the earlier letter is filed under no program, its address tells',
      draft: { body: first },
      state: letterTo(null, 'OHaddad@riversideumc.example'),
    },
    {
      title: 'an answer to the coordinator',
      draft: {
        to: [{ name: 'Dana Kim', email: 'dkim@lakesidechildrens.example' }],
        isReply: true,
        body: 'Dear Ms. Kim,\n\nSince you ask: Lakeside is my number one and stays so.\n\nAsha Rao',
      },
      state: riverside,
    },
    {
      title: 'both programs have a letter already',
      draft: { body: first },
      state: (state) => {
        letterTo('p1', 'mlopez@lakesidechildrens.example', { at: '2027-01-10T09:30:00Z' })(state);
        riverside(state);
      },
    },
    {
      title: 'the other program has been removed since',
      draft: { body: first },
      state: letterTo('p77', 'gone@elsewhere.example'),
    },
  ],
  allows: [
    { title: 'no letter on record', draft: { body: first } },
    {
      title: 'a second letter to the same program',
      draft: { body: first },
      state: letterTo('p1', 'mlopez@lakesidechildrens.example'),
    },
    {
      title: 'the letter to the other program was retracted',
      draft: { body: first },
      state: letterTo('p2', 'ohaddad@riversideumc.example', {
        retractedAt: '2027-01-19T09:00:00Z',
      }),
    },
    {
      title: 'a mail without a promise',
      draft: {
        body: 'Dear Dr. Lopez,\n\nYour program is one of my top choices, and the asthma van is the reason.\n\nAsha Rao',
      },
      state: riverside,
    },
    {
      title: 'only a letter of interest went to the other program',
      draft: { body: first },
      state: letterTo('p2', 'ohaddad@riversideumc.example', { kind: 'interest' }),
    },
    {
      title: 'a letter of another season',
      draft: { body: first },
      state: letterTo('p2', 'ohaddad@riversideumc.example', { at: '2026-02-18T09:30:00Z' }),
    },
    {
      title: 'a conditional',
      draft: {
        body: 'Dear Dr. Lopez,\n\nI would rank you first if my wife could work nearby.\n\nAsha Rao',
      },
      state: riverside,
    },
    {
      title: 'a mail to a mentor',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        body: 'Dear Dr. Smith,\n\nI will rank Lakeside first. What do you think of it?\n\nAsha',
      },
      state: riverside,
    },
    {
      title: 'a colleague of the same program, known by the domain only',
      draft: {
        to: [{ name: 'Rosa Field', email: 'rfield@lakesidechildrens.example' }],
        body: first.replace('Lopez', 'Field'),
      },
      state: letterTo('p1', 'mlopez@lakesidechildrens.example'),
    },
  ],
});
