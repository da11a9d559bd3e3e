import { type Audience, type Draft, emptyDraft, type Person } from '../../lib/draft/draft.ts';
import { type CheckResult, check } from '../../lib/engine/check.ts';
import { clockAt } from '../../lib/engine/clock.ts';
import { type Facts, factsOf } from '../../lib/engine/facts.ts';
import { emptyState } from '../../lib/state/empty.ts';
import { stateSchema } from '../../lib/state/schema.ts';

const clock = clockAt('2026-11-20T15:00:00Z');

const readers: Readonly<Record<Audience, Person>> = {
  program: { name: 'Maria Lopez', email: 'mlopez@lakesidechildrens.example' },
  writer: { name: 'John Smith', email: 'jsmith@uni.example' },
  other: { name: 'Sam Rao', email: 'sam@home.example' },
};

/** What knows the program and the writer among the readers. */
const facts: Facts = factsOf(
  stateSchema.parse({
    ...emptyState(clock.now),
    programs: [
      {
        id: 'p1',
        name: 'Lakeside Pediatrics Residency',
        aliases: [],
        institution: "Lakeside Children's Hospital",
        specialty: 'Pediatrics',
        domains: [],
        contacts: [{ ...readers.program, role: 'director' }],
        stage: 'interviewed',
        interviewDate: null,
        contactPolicy: 'unknown',
        applicationService: 'eras',
      },
    ],
    writers: [
      {
        id: 'w1',
        ...readers.writer,
        title: 'Dr.',
        specialty: 'Pediatrics',
        workedTogether: '',
        stage: 'agreed',
        requestedAt: null,
        dueAt: null,
        waived: null,
      },
    ],
  }),
);

/** A mail to a known program or writer, or to somebody who is neither. */
export function mailTo(audience: Audience, parts: Partial<Draft>): Draft {
  return {
    ...emptyDraft,
    from: { name: 'Asha Rao', email: 'asha.rao@example.org' },
    to: [readers[audience]],
    subject: 'Asha Rao, applicant in pediatrics',
    ...parts,
  };
}

/** Paragraphs between a greeting and a sign-off. */
export function letter(...paragraphs: readonly string[]): string {
  return ['Dear Dr. Lopez,', ...paragraphs, 'Sincerely,\nAsha Rao'].join('\n\n');
}

/** Checks a draft of `mailTo`. */
export function checked(draft: Draft): CheckResult {
  return check(draft, facts, clock);
}
