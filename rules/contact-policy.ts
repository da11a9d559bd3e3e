import { isInterviewed } from '../lib/engine/interview.ts';
import { programOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import type { Program } from '../lib/state/records.ts';
import type { State } from '../lib/state/schema.ts';

export const rule: ContextRule = {
  id: 'contact-policy',
  severity: 'warning',
  otherSeverity: 'advice',
  audience: ['program'],
  title: 'Not wanted after interviews',
  message: 'This program has asked for no messages after the interview. Better leave it at that.',
  source: '',
  inContext({ recipients, clock, kind }) {
    const program = programOf(recipients);
    if (!program || !isInterviewed(program, clock, kind)) return [];
    const said = policies[program.contactPolicy];
    if (!said) return [];
    const message = `${program.name} ${said.words}`;
    return [{ field: 'body', start: 0, end: 0, severity: said.severity, message }];
  },
};

const policies: Partial<
  Record<Program['contactPolicy'], { severity: 'warning' | 'advice'; words: string }>
> = {
  'do-not-send': {
    severity: 'warning',
    words: 'has asked for no messages after the interview. Better leave it at that.',
  },
  'not-needed': {
    severity: 'advice',
    words:
      'has said that messages after the interview are not needed or will not affect its ranking.',
  },
};

const thanks = {
  subject: 'Thank you',
  body: 'Dear Dr. Lopez,\n\nThank you for the conversation about asthma at school.\n\nAsha Rao\nAAMC ID 12345678',
};
const question = {
  subject: 'Parking',
  body: 'Dear Dr. Lopez,\n\nWhere may I leave my car on the day of the interview?\n\nAsha Rao\nAAMC ID 12345678',
};

function policy(contactPolicy: Program['contactPolicy'], more: Partial<Program> = {}) {
  return (state: State) => {
    Object.assign(state.programs[0] as Program, { contactPolicy, ...more });
  };
}

export const scenarios = (): Scenarios => ({
  flags: [
    { title: 'thanks that are not wanted', draft: thanks, state: policy('do-not-send') },
    { title: 'thanks that are not needed', draft: thanks, state: policy('not-needed') },
    {
      title: 'an update that is not wanted',
      draft: {
        subject: 'Update',
        body: 'Dear Dr. Lopez,\n\nOur paper was accepted by Pediatrics last week.\n\nAsha Rao',
      },
      state: policy('do-not-send'),
    },
    {
      title: 'an answer is no exception',
      draft: { ...thanks, isReply: true },
      state: policy('do-not-send'),
    },
    {
      title: 'the morning after',
      draft: thanks,
      now: '2026-12-03T06:00:00-05:00',
      state: policy('do-not-send', { stage: 'interview-offered' }),
    },
    {
      title: 'thanks on the evening of the day itself',
      draft: thanks,
      now: '2026-12-02T19:00:00-05:00',
      state: policy('do-not-send', { stage: 'interview-offered' }),
    },
    {
      title: 'no date, but the stage says interviewed',
      draft: question,
      state: policy('not-needed', { interviewDate: null }),
    },
    {
      title: 'to the coordinator, known by the domain only',
      draft: {
        ...thanks,
        to: [{ name: 'Rosa Field', email: 'rfield@lakesidechildrens.example' }],
        subject: 'Thank you from Asha Rao, applicant',
        body: 'Dear Ms. Field,\n\nThank you for arranging my residency interview at Lakeside so well.\n\nAsha Rao\nAAMC ID 12345678',
      },
      state: policy('not-needed'),
    },
    {
      title: 'already the next day where the applicant lives',
      draft: question,
      now: '2026-12-03T00:30:00+09:00',
      state: policy('do-not-send', { stage: 'interview-offered' }),
    },
  ],
  allows: [
    {
      title: 'before the interview',
      draft: question,
      now: '2026-11-30T10:00:00-05:00',
      state: policy('do-not-send', { stage: 'interview-offered' }),
    },
    {
      title: 'on the morning of the interview',
      draft: question,
      now: '2026-12-02T07:00:00-05:00',
      state: policy('do-not-send', { stage: 'interview-offered' }),
    },
    {
      title: 'still the day before where the applicant lives',
      draft: question,
      now: '2026-12-01T22:00:00-10:00',
      state: policy('do-not-send', { stage: 'interview-offered' }),
    },
    { title: 'thanks are welcome', draft: thanks, state: policy('welcome') },
    { title: 'nothing is known of the policy', draft: thanks, state: policy('unknown') },
    {
      title: 'no interview yet',
      draft: question,
      state: policy('do-not-send', { stage: 'applied', interviewDate: null }),
    },
    {
      title: 'the interview was declined',
      draft: question,
      state: policy('do-not-send', { stage: 'interview-declined' }),
    },
    {
      title: 'the policy is another program’s',
      draft: thanks,
      state: (state) => {
        (state.programs[1] as Program).contactPolicy = 'do-not-send';
      },
    },
    {
      title: 'a writer at the same hospital',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        body: 'Dear Dr. Smith,\n\nThank you for your letter.\n\nAsha',
      },
      state: policy('do-not-send'),
    },
  ],
});
