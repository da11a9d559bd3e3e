import { type Draft, emptyDraft, type Finding } from '../../../lib/draft/draft.ts';
import { type CheckResult, check } from '../../../lib/engine/check.ts';
import { clockAt } from '../../../lib/engine/clock.ts';
import { factsOf } from '../../../lib/engine/facts.ts';
import type { Applicant, Program } from '../../../lib/state/records.ts';
import type { Fit, Letter } from '../../../lib/templates/letter.ts';
import { fitOf } from '../../../lib/templates/offers.ts';
import { contactFor, type Rendered, render } from '../../../lib/templates/render.ts';
import { type Situation, situationOf } from '../../../lib/templates/situation.ts';
import { sampleState } from '../sample.ts';
import { type Moment, programMoments, writerMoments } from './moments.ts';

const statuses: readonly Applicant['status'][] = [
  'us-md',
  'us-do',
  'us-img',
  'non-us-img',
  'us-grad',
];
type Service = Program['applicationService'];
/** Letter services with a specialty that goes through each. */
const services: readonly (readonly [Service, string])[] = [
  ['eras', 'Pediatrics'],
  ['residencycas', 'Emergency Medicine'],
  ['sf-match', 'Ophthalmology'],
  ['other', 'Urology'],
];

/** A letter at a moment, as one applicant would send it. */
export interface Case {
  readonly name: string;
  readonly letter: Letter;
  readonly moment: Moment;
  readonly situation: Situation;
  readonly fit: Fit;
  readonly rendered: Rendered;
}

/** Every letter, moment, status and service; where two give the same text at the same moment, one of them. */
export function casesOf(letter: Letter): Case[] {
  const moments = letter.audience === 'program' ? programMoments : writerMoments;
  const cases = new Map<string, Case>();
  for (const moment of moments)
    for (const [service, specialty] of services)
      for (const status of statuses) {
        const situation = situationAt(letter, moment, status, service, specialty);
        const rendered = render(letter, situation);
        if ('faults' in rendered) throw new Error(JSON.stringify(rendered.faults));
        const name = `${moment.name}, ${status}, ${service}`;
        const fit = fitOf(letter, situation);
        const key = `${moment.name} ${service} ${'not' in fit} ${rendered.subject} ${rendered.body}`;
        if (!cases.has(key)) cases.set(key, { name, letter, moment, situation, fit, rendered });
      }
  return [...cases.values()];
}

function situationAt(
  letter: Letter,
  moment: Moment,
  status: Applicant['status'],
  service: Service,
  specialty: string,
): Situation {
  const state = sampleState();
  Object.assign(state.applicant, { status, specialty });
  for (const program of state.programs) {
    program.name = program.name.replace('Pediatrics', specialty);
    program.aliases = [];
    Object.assign(program, { specialty, applicationService: service });
  }
  const [first] = state.programs;
  first?.contacts.push({
    name: 'Samuel Haddad',
    email: 'shaddad@lakesidechildrens.example',
    role: 'faculty',
  });
  for (const writer of state.writers) Object.assign(writer, { specialty, letterService: service });
  moment.change?.(state);
  const isForProgram = letter.audience === 'program';
  const email = isForProgram ? (contactFor(letter.to, first ?? null)?.email ?? '') : '';
  return situationOf(factsOf(state), clockAt(moment.now), {
    programId: isForProgram ? 'p1' : null,
    writerId: isForProgram ? null : 'w1',
    email,
    isReply: letter.answers ?? false,
  });
}

/** The mail as it would go out, with the files that a packet promises. */
function draftOf({ letter, situation }: Case, text: Pick<Rendered, 'subject' | 'body'>): Draft {
  const { program, contact, writer, isReply } = situation;
  const person = contact ?? writer ?? { name: '', email: `office@${program?.domains[0]}` };
  const form = writer?.letterService === 'eras' ? ['Letter_Request_Form.pdf'] : [];
  return {
    ...emptyDraft,
    from: { name: 'Asha Rao', email: 'asha.rao@example.org' },
    to: [{ name: person.name, email: person.email }],
    subject: text.subject,
    body: text.body,
    attachments:
      letter.kind === 'packet' ? ['CV_Rao.pdf', 'Personal_Statement_Rao.pdf', ...form] : [],
    isReply,
    repliedToAt: isReply ? situation.clock.now.toISOString() : null,
  };
}

export function checked(each: Case, text: Pick<Rendered, 'subject' | 'body'>): CheckResult {
  return check(draftOf(each, text), each.situation.facts, each.situation.clock);
}

/** A finding in short, for a message that can be read. */
export function short({ rule, quote }: Pick<Finding, 'rule' | 'quote'>): string {
  return quote === '' ? rule : `${rule}: ${quote}`;
}
