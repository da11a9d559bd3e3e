import type { Kind } from '../lib/draft/draft.ts';
import { exampleMessage } from '../lib/engine/example-message.ts';
import { historyOf } from '../lib/engine/history.ts';
import { isInterviewed } from '../lib/engine/interview.ts';
import { bringsNews } from '../lib/engine/kind-to-program.ts';
import { programOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import type { Message } from '../lib/state/records.ts';
import type { State } from '../lib/state/schema.ts';

/** Programs that may be written to before an interview without a word from us. */
const most = 15;

export const rule: ContextRule = {
  id: 'contact-volume',
  severity: 'notice',
  audience: ['program'],
  title: 'Many programs written to',
  message:
    'You have written to more than 15 programs before an interview this season. Mails to a few, each with its own reason, are read with more care.',
  source: '',
  inContext({ doc, facts, recipients, clock, kind }) {
    const program = programOf(recipients);
    if (!program || doc.draft.isReply || isInterviewed(program, clock, kind)) return [];
    const { approached } = historyOf(facts);
    // News for a program that knows the applicant already approaches nobody.
    if (approached.has(program.id) && bringsNews(doc)) return [];
    const count = approached.size + (approached.has(program.id) ? 0 : 1);
    if (count <= most) return [];
    const message = `With this mail you have written to ${count} programs before an interview this season. Mails to a few, each with its own reason, are read with more care.`;
    return [{ field: 'body', start: 0, end: 0, message }];
  },
};

const outreach = {
  to: [{ name: 'Ana de la Cruz', email: 'adelacruz@hopemedical.example' }],
  subject: 'Applicant with a school health project',
  body: 'Dear Dr. de la Cruz,\n\nI have applied to your program because of its school clinics.\n\nAsha Rao\nAAMC ID 12345678',
};

/** So many further programs that were written to in October. */
function wroteTo(
  count: number,
  more: Partial<Message> & { interviewDate?: string; kind?: Kind } = {},
) {
  const { interviewDate = null, ...message } = more;
  return (state: State) => {
    const like = state.programs[2];
    if (!like) return;
    for (let i = 0; i < count; i++) {
      const id = `q${i}`;
      state.programs.push({
        ...like,
        id,
        name: `Program ${i}`,
        aliases: [],
        institution: '',
        domains: [],
        contacts: [],
        interviewDate,
      });
      state.messages.push(
        exampleMessage({ at: '2026-10-05T10:00:00-04:00', ...message, programId: id }),
      );
    }
  };
}

export const scenarios = (): Scenarios => ({
  flags: [
    { title: 'the sixteenth program', draft: outreach, state: wroteTo(15) },
    { title: 'the fortieth', draft: outreach, state: wroteTo(39) },
    {
      title: 'once more to one of sixteen',
      draft: outreach,
      state: (state) => {
        wroteTo(15)(state);
        state.messages.push(exampleMessage({ programId: 'p3', at: '2026-10-06T10:00:00Z' }));
      },
    },
    {
      title: 'their interviews came later',
      draft: outreach,
      state: wroteTo(15, { interviewDate: '2026-12-10' }),
    },
    {
      title: 'updates count like any other mail',
      draft: outreach,
      state: wroteTo(15, { kind: 'update' }),
    },
    {
      title: 'to a program whose interview is still to come',
      draft: outreach,
      state: (state) => {
        wroteTo(15)(state);
        Object.assign(state.programs[2] ?? {}, {
          stage: 'interview-offered',
          interviewDate: '2027-02-02',
        });
      },
    },
    {
      title: 'mails not yet seen to go out count',
      draft: outreach,
      state: wroteTo(15, { confirmed: false }),
    },
    {
      title: 'the first days of June are this season',
      draft: outreach,
      state: wroteTo(15, { at: '2026-06-10T10:00:00-04:00' }),
    },
  ],
  allows: [
    { title: 'the fifteenth program', draft: outreach, state: wroteTo(14) },
    {
      title: 'fifteen, this one among them',
      draft: outreach,
      state: (state) => {
        wroteTo(14)(state);
        state.messages.push(exampleMessage({ programId: 'p3', at: '2026-10-06T10:00:00Z' }));
      },
    },
    {
      title: 'thanks after an interview',
      draft: {
        subject: 'Thank you',
        body: 'Dear Dr. Lopez,\n\nThank you for the interview and the tour of the asthma van.\n\nAsha Rao',
      },
      state: wroteTo(30),
    },
    { title: 'an answer', draft: { ...outreach, isReply: true }, state: wroteTo(30) },
    {
      title: 'twenty mails of thanks after interviews',
      draft: outreach,
      state: wroteTo(20, {
        kind: 'thank-you',
        at: '2026-11-10T10:00:00Z',
        interviewDate: '2026-11-09',
      }),
    },
    {
      title: 'last season',
      draft: outreach,
      state: wroteTo(20, { at: '2025-10-05T10:00:00-04:00' }),
    },
    {
      title: 'twenty programs that wrote, none that was written to',
      draft: outreach,
      state: wroteTo(20, { direction: 'received' }),
    },
    {
      title: 'many mails to few programs',
      draft: outreach,
      state: (state) => {
        for (let i = 0; i < 40; i++)
          state.messages.push(
            exampleMessage({
              programId: `p${(i % 3) + 1}`,
              id: `n${i}`,
              at: '2026-10-05T10:00:00Z',
            }),
          );
      },
    },
    {
      title: 'to a writer',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        body: 'Dear Dr. Smith,\n\nI have applied to forty programs so far.\n\nAsha',
      },
      state: wroteTo(40),
    },
    {
      title: 'news for one of sixteen that were written to',
      draft: { ...outreach, body: 'Dear Dr. de la Cruz,\n\nI have passed Step 3.\n\nAsha Rao' },
      state: (state) => {
        wroteTo(15)(state);
        state.messages.push(exampleMessage({ programId: 'p3', at: '2026-10-06T10:00:00Z' }));
      },
    },
  ],
});
