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

export const scenarios: Scenarios = { flags: [], allows: [] };
