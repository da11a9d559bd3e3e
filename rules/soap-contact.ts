import { exampleMessage } from '../lib/engine/example-message.ts';
import { historyOf } from '../lib/engine/history.ts';
import { programOf } from '../lib/engine/recipients.ts';
import type { Context, ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { calendarOf, eventText, isInSoap } from '../lib/engine/windows.ts';
import type { Season } from '../lib/season/season.ts';

export const rule: ContextRule = {
  id: 'soap-contact',
  severity: 'violation',
  audience: ['program'],
  title: 'Contact during SOAP',
  message:
    'From Monday of Match Week, 10:00 Eastern, to the end of SOAP a program must write to you first. Apply through the application service and wait.',
  source: 'https://theabramsonfirm.com/navigating-soap-and-avoiding-a-match-violation/',
  inContext(context) {
    const season = calendarOf(context);
    if (!season || !isInSoap(season, context.clock.now) || hasWrittenFirst(context, season))
      return [];
    const message = `From Monday of Match Week, 10:00 Eastern, to the end of SOAP (${eventText(season, 'soap-ends')}) a program must write to you first. Apply through the application service and wait.`;
    return [{ field: 'body', start: 0, end: 0, message }];
  },
};

/** Whether the program has made contact since Monday: a reply whose mail has no known time is taken for one. */
function hasWrittenFirst({ doc, facts, recipients, clock }: Context, season: Season): boolean {
  const monday = Date.parse(season.dates['match-week']?.at ?? '');
  const { isReply, repliedToAt } = doc.draft;
  if (isReply && (repliedToAt === null || Date.parse(repliedToAt) >= monday)) return true;
  const program = programOf(recipients);
  return program !== null && historyOf(facts).hasWritten(program.id, monday, clock.now.getTime());
}

const cold =
  'Dear Dr. Lopez,\n\nMy application for pediatrics is in ERAS since noon. I would be glad to speak with you.\n\nAsha Rao\nAAMC ID 12345678';
const tuesday = '2027-03-16T12:00:00-04:00';

export const scenarios = (): Scenarios => ({
  flags: [
    { title: 'a cold mail on Tuesday', draft: { body: cold }, now: tuesday },
    { title: 'the first second', draft: { body: cold }, now: '2027-03-15T10:00:00-04:00' },
    {
      title: 'the first second as India counts it',
      draft: { body: cold },
      now: '2027-03-15T19:30:00+05:30',
    },
    {
      title: 'the last second, already Friday in Europe',
      draft: { body: cold },
      now: '2027-03-19T04:59:59+01:00',
    },
    {
      title: 'an answer to a mail of February',
      draft: { body: cold, isReply: true, repliedToAt: '2027-02-10T09:00:00-05:00' },
      now: tuesday,
    },
    {
      title: 'an answer to a mail of Monday, one minute too early',
      draft: { body: cold, isReply: true, repliedToAt: '2027-03-15T09:59:00-04:00' },
      now: tuesday,
    },
    {
      title: 'good wishes only',
      draft: {
        body: 'Dear Dr. Lopez,\n\nI only wish you and your residents a good Match Week.\n\nAsha Rao',
      },
      now: tuesday,
    },
    {
      title: 'an applicant who has withdrawn',
      draft: { body: cold },
      now: tuesday,
      state: (state) => {
        state.applicant.withdrawn = true;
      },
    },
    {
      title: 'another program has written, this one has not',
      draft: { body: cold },
      now: tuesday,
      state: (state) => {
        state.messages.push(received('p2'));
      },
    },
    {
      title: 'a program of which nobody knows the match',
      draft: { body: cold },
      now: tuesday,
      state: (state) => {
        for (const program of state.programs) program.match = 'unknown';
      },
    },
  ],
  allows: [
    { title: 'a second before', draft: { body: cold }, now: '2027-03-15T09:59:59-04:00' },
    { title: 'the end of SOAP', draft: { body: cold }, now: '2027-03-19T00:00:00-04:00' },
    {
      title: 'SOAP is over in New York, while Honolulu has Thursday',
      draft: { body: cold },
      now: '2027-03-18T18:30:00-10:00',
    },
    {
      title: 'an answer to a mail of Tuesday',
      draft: { body: cold, isReply: true, repliedToAt: '2027-03-16T11:00:00-04:00' },
      now: tuesday,
    },
    {
      title: 'an answer to a mail of unknown time',
      draft: { body: cold, isReply: true },
      now: tuesday,
    },
    {
      title: 'the program has written in another thread',
      draft: { body: cold },
      now: tuesday,
      state: (state) => {
        state.messages.push(received('p1'));
      },
    },
    {
      title: 'a program of another match',
      draft: { body: cold },
      now: tuesday,
      state: (state) => {
        for (const program of state.programs) program.match = 'military';
      },
    },
    {
      title: 'a year without a calendar',
      draft: { body: cold },
      now: '2031-03-18T12:00:00-04:00',
      state: (state) => {
        state.applicant.matchYear = 2031;
      },
    },
    {
      title: 'a mail to a mentor',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        body: 'Dear Dr. Smith,\n\nI am in SOAP and would value your advice.\n\nAsha',
      },
      now: tuesday,
    },
    {
      title: 'the applicant has entered a later Monday',
      draft: { body: cold },
      now: '2027-03-15T12:00:00-04:00',
      state: (state) => {
        state.settings = {
          rulesOff: [],
          hostsOff: [],
          calendar: { 'match-week': '2027-03-22T10:00:00-04:00' },
          askWeeks: 6,
          reminderDays: 14,
          mail: 'gmail',
        };
      },
    },
  ],
});

function received(programId: string) {
  return exampleMessage({
    programId,
    at: '2027-03-16T10:00:00-04:00',
    direction: 'received',
    to: ['asha.rao@example.org'],
  });
}
