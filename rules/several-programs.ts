import { programOf, type Recipient } from '../lib/engine/recipients.ts';
import type { Context, ContextRule, Scenarios } from '../lib/engine/rule.ts';
import type { Program } from '../lib/state/records.ts';

export const rule: ContextRule = {
  id: 'several-programs',
  severity: 'warning',
  audience: ['program'],
  title: 'Reaches two programs',
  message: 'This mail reaches people of more than one program. Write to each by itself.',
  source: '',
  inContext: (context) => {
    const known = context.recipients.filter((recipient) => isOfProgram(recipient, context));
    const main = programOf(known);
    // An address at a domain that programs share may belong to either.
    let common: readonly Program[] = main ? [main] : (known[0]?.programs ?? []);
    const odd: Recipient[] = [];
    for (const recipient of known) {
      const shared = common.filter((program) => recipient.programs.includes(program));
      if (shared.length > 0) common = shared;
      else odd.push(recipient);
    }
    const [first] = odd;
    if (!first) return [];
    const name = (program: Program | undefined) =>
      program?.name || program?.institution || 'another program';
    return [
      {
        field: first.field,
        start: first.index,
        end: first.index + 1,
        message: `This mail goes to ${name(common[0])} and also reaches ${name(first.programs[0])}. Write to each by itself.`,
        fixes: () => [
          {
            label: odd.length > 1 ? 'Remove the other programs' : 'Remove this recipient',
            // From the last to the first, so that no index moves.
            edits: odd.toReversed().map(({ field, index }) => ({ field, remove: index })),
          },
        ],
      },
    ];
  },
};

/** Somebody of a program, and neither a letter writer nor the applicant with an address at the same place. */
function isOfProgram(
  { programs, writer, by, person }: Recipient,
  { doc, facts }: Context,
): boolean {
  if (programs.length === 0 || writer) return false;
  const own = [doc.draft.from.email, ...facts.applicant.emails].map((email) =>
    email.trim().toLowerCase(),
  );
  const email = person.email.trim().toLowerCase();
  if (own.includes(email) && email !== '') return false;
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return by !== 'domain' || !own.some((each) => each.endsWith(`@${domain}`));
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'two directors in To',
      draft: {
        to: [
          { name: 'Maria Lopez', email: 'mlopez@lakesidechildrens.example' },
          { name: 'Omar Haddad', email: 'ohaddad@riversideumc.example' },
        ],
      },
    },
    {
      title: 'another program in Cc',
      draft: { cc: [{ name: '', email: 'ohaddad@riversideumc.example' }] },
    },
    {
      title: 'another program in Bcc',
      draft: { bcc: [{ name: '', email: 'OHaddad@RiversideUMC.example' }] },
    },
    {
      title: 'an unknown person at another program’s domain',
      draft: { cc: [{ name: '', email: 'chief.resident@riversideumc.example' }] },
    },
    {
      title: 'a part of a domain',
      draft: { cc: [{ name: '', email: 'x@peds.riversideumc.example' }] },
    },
    {
      title: 'three programs',
      draft: {
        to: [
          { name: '', email: 'mlopez@lakesidechildrens.example' },
          { name: '', email: 'ohaddad@riversideumc.example' },
          { name: '', email: 'adelacruz@hopemedical.example' },
        ],
      },
    },
    { title: 'a name without address', draft: { cc: [{ name: 'Haddad, Omar, MD', email: '' }] } },
    {
      title: 'exact addresses at a shared domain',
      draft: { cc: [{ name: '', email: 'ohaddad@shared.example' }] },
      state: (state) => {
        for (const p of state.programs) p.domains = ['shared.example'];
        const c = state.programs[1]?.contacts[0];
        if (c) c.email = 'ohaddad@shared.example';
      },
    },
    {
      title: 'the stored person comes second',
      draft: {
        to: [{ name: '', email: 'office@riversideumc.example' }],
        cc: [{ name: '', email: 'mlopez@lakesidechildrens.example' }],
      },
    },
  ],
  allows: [
    {
      title: 'two people of one program',
      draft: { cc: [{ name: 'Dana Kim', email: 'dkim@lakesidechildrens.example' }] },
    },
    {
      title: 'an unknown person at the same domain',
      draft: { cc: [{ name: '', email: 'nurse@lakesidechildrens.example' }] },
    },
    {
      title: 'a writer in Cc',
      draft: { cc: [{ name: 'John Smith', email: 'jsmith@uni.example' }] },
    },
    {
      title: 'the applicant in Bcc',
      draft: { bcc: [{ name: 'Asha Rao', email: 'asha.rao@example.org' }] },
    },
    { title: 'a stranger in Cc', draft: { cc: [{ name: 'Ravi', email: 'ravi@home.example' }] } },
    {
      title: 'an unknown address at a domain that two programs share',
      draft: { cc: [{ name: '', email: 'gme@shared.example' }] },
      state: (state) => {
        for (const p of state.programs.slice(0, 2)) p.domains.push('shared.example');
      },
    },
    {
      title: 'a writer who has an address at a program’s domain',
      draft: { cc: [{ name: '', email: 'jsmith@riversideumc.example' }] },
      state: (state) => {
        const w = state.writers[0];
        if (w) w.email = 'jsmith@riversideumc.example';
      },
    },
    {
      title: 'the applicant’s own address at a program’s domain',
      draft: { bcc: [{ name: '', email: 'arao@riversideumc.example' }] },
      state: (state) => {
        state.applicant.emails.push('arao@riversideumc.example');
      },
    },
    {
      title: 'nobody stored',
      draft: { cc: [{ name: '', email: 'ohaddad@riversideumc.example' }] },
      state: (state) => {
        state.programs = [];
      },
    },
  ],
});
