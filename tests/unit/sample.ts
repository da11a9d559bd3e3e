import { type Draft, emptyDraft } from '../../lib/draft/draft.ts';
import { type CheckResult, check } from '../../lib/engine/check.ts';
import { clockAt } from '../../lib/engine/clock.ts';
import { factsOf } from '../../lib/engine/facts.ts';
import type { Scenario } from '../../lib/engine/rule.ts';
import { emptyState } from '../../lib/state/empty.ts';
import { type State, stateSchema } from '../../lib/state/schema.ts';
import { sampleApplicant } from '../tools/sample-applicant.ts';

/** The clock of a scenario that names none: a Wednesday in January, between interviews and the rank order list. */
export const sampleNow = '2027-01-20T15:00:00-05:00';

const program = {
  specialty: 'Pediatrics',
  aliases: [] as string[],
  stage: 'interviewed',
  contactPolicy: 'unknown',
  applicationService: 'eras',
};
const writer = {
  title: 'Dr.',
  specialty: 'Pediatrics',
  stage: 'agreed',
  requestedAt: '2026-06-01T12:00:00Z',
  dueAt: '2026-08-25',
  waived: true,
};

/** An applicant in pediatrics with three programs and two writers, to whom nothing was sent yet. */
export function sampleState(): State {
  return stateSchema.parse({
    ...emptyState(new Date(sampleNow)),
    applicant: sampleApplicant,
    programs: [
      {
        ...program,
        id: 'p1',
        name: 'Lakeside Pediatrics Residency',
        aliases: ['Lakeside Peds', 'Lakeside'],
        institution: "Lakeside Children's Hospital",
        domains: ['lakesidechildrens.example'],
        contacts: [
          { name: 'Maria Lopez', email: 'mlopez@lakesidechildrens.example', role: 'director' },
          { name: 'Dana Kim', email: 'dkim@lakesidechildrens.example', role: 'coordinator' },
        ],
        interviewDate: '2026-12-02',
      },
      {
        ...program,
        id: 'p2',
        name: 'Riverside Pediatrics Residency',
        aliases: ['Riverside'],
        institution: 'Riverside University Medical Center',
        domains: ['riversideumc.example'],
        contacts: [
          { name: 'Omar Haddad', email: 'ohaddad@riversideumc.example', role: 'director' },
        ],
        interviewDate: '2027-01-18',
      },
      {
        ...program,
        id: 'p3',
        name: 'Hope Pediatrics Residency',
        aliases: ['Hope'],
        institution: 'Hope Medical Center',
        domains: ['hopemedical.example'],
        contacts: [
          { name: 'Ana de la Cruz', email: 'adelacruz@hopemedical.example', role: 'director' },
        ],
        stage: 'applied',
        interviewDate: null,
      },
    ],
    writers: [
      {
        ...writer,
        id: 'w1',
        name: 'John Smith',
        email: 'jsmith@uni.example',
        workedTogether: 'inpatient wards, May 2026',
      },
      {
        ...writer,
        id: 'w2',
        name: 'Li Wei Chen',
        email: 'lwchen@uni.example',
        workedTogether: 'pediatric cardiology clinic, March 2026',
        stage: 'planned',
        requestedAt: null,
      },
    ],
  });
}

/** The scenario's draft: by default a mail from the applicant to the director of Lakeside. */
export function draftOf(scenario: Scenario): Draft {
  return {
    ...emptyDraft,
    from: { name: 'Asha Rao', email: 'asha.rao@example.org' },
    to: [{ name: 'Maria Lopez', email: 'mlopez@lakesidechildrens.example' }],
    subject: 'Asha Rao, applicant in pediatrics',
    ...scenario.draft,
  };
}

/** Checks a draft as of a scenario's clock and state. */
export function checkIn(scenario: Scenario, draft = draftOf(scenario)): CheckResult {
  const state = sampleState();
  scenario.state?.(state);
  return check(draft, factsOf(state), clockAt(scenario.now ?? sampleNow));
}
