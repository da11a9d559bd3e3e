import type { Clock } from '../engine/clock.ts';
import { reachedStage } from '../engine/interview.ts';
import { serviceOfSpecialty } from '../season/specialty-service.ts';
import {
  isOfferAnswered,
  letterOfIntent,
  missingInPacket,
  stageOf,
  thankedFor,
} from '../state/progress.ts';
import type { Program, Writer } from '../state/records.ts';
import type { State } from '../state/schema.ts';
import { programOfMail, sentAt } from '../state/sent-mails.ts';

/** What shows that an item of the checklist is done, in a few words; null where nothing does. */
type Sign = (state: State, clock: Clock) => string | null;

const asked: readonly Writer['stage'][] = ['asked', 'agreed', 'packet-sent', 'uploaded', 'thanked'];
const agreed = asked.slice(1);
const uploaded = agreed.slice(2);
const appliedTo: readonly Program['stage'][] = [
  'applied',
  'interview-offered',
  'interviewed',
  'waitlisted',
  'rejected',
  'interview-declined',
];

export const hasSpecialty: Sign = ({ applicant }) => applicant.specialty.trim() || null;

export const hasIdentity: Sign = ({ applicant: { name, emails } }) =>
  name.trim() && emails.length > 0 ? `${name.trim()}, ${emails[0]}` : null;

export const hasAamcId: Sign = ({ applicant }) => applicant.aamcId.trim() || null;

export const hasPartner: Sign = ({ applicant }) => applicant.partner.trim() || null;

export const hasPrograms: Sign = ({ programs }) =>
  programs.length > 0 ? counted(programs.length, 'program') : null;

export const hasApplied: Sign = ({ programs }) => {
  const count = programs.filter(({ stage }) => appliedTo.includes(stage)).length;
  return count > 0 ? `Applied to ${counted(count, 'program')}` : null;
};

/** How many letters a program takes: four in ERAS and ResidencyCAS, three in SF Match. */
export function usualLetters({ specialty }: Pick<State['applicant'], 'specialty'>): number {
  return serviceOfSpecialty(specialty) === 'sf-match' ? 3 : 4;
}

export const hasWriters: Sign = ({ writers, applicant }) => {
  const count = writers.filter(({ stage }) => stage !== 'declined').length;
  return count >= usualLetters(applicant) ? counted(count, 'writer') : null;
};

export const hasOwnSpecialtyWriters: Sign = ({ writers, applicant }) => {
  const own = applicant.specialty.trim().toLowerCase();
  const count = writers.filter(
    ({ stage, specialty }) => stage !== 'declined' && specialty.trim().toLowerCase() === own,
  ).length;
  return own !== '' && count >= 2 ? `${count} of ${applicant.specialty.trim()}` : null;
};

/** A writer whose country is not told is taken to be in the US. */
export const hasUsWriters: Sign = ({ writers }) => {
  const count = writers.filter(
    ({ stage, country }) =>
      stage !== 'declined' && /^(?:|u\.?s\.?(?:a\.?)?|united states.*)$/i.test(country.trim()),
  ).length;
  return count >= 2 ? `${count} in the US` : null;
};

export const allAsked: Sign = (state) => allWriters(state, asked, 'asked');

export const allHaveWaiver: Sign = (state) => {
  const open = writersAt(state, asked);
  return open.length > 0 && open.every(({ waived }) => waived !== null)
    ? `Chosen for ${counted(open.length, 'letter')}`
    : null;
};

export const allHaveForm: Sign = (state) => {
  const open = writersAt(state, agreed);
  const isGiven = (writer: Writer) =>
    uploaded.includes(stageOf(writer, state.messages)) ||
    !missingInPacket(writer, state.applicant).includes('request-form');
  return open.length > 0 && open.every(isGiven)
    ? `Given to ${counted(open.length, 'writer')}`
    : null;
};

export const allHavePacket: Sign = (state) =>
  allWriters(state, ['packet-sent', 'uploaded', 'thanked'], 'provided');

export const hasLetters: Sign = (state) => {
  const count = writersAt(state, uploaded).length;
  return count >= 3 ? counted(count, 'letter') : null;
};

export const allWritersThanked: Sign = (state) => {
  const there = writersAt(state, uploaded);
  return there.length > 0 && there.every((writer) => stageOf(writer, state.messages) === 'thanked')
    ? `${counted(there.length, 'writer')} thanked`
    : null;
};

export const allOffersAnswered: Sign = ({ programs, messages }, clock) => {
  const offered = programs.filter(
    ({ stage, interviewOfferedAt }) => stage === 'interview-offered' || interviewOfferedAt !== null,
  );
  const isAnswered = (program: Program) =>
    program.stage !== 'interview-offered' ||
    program.interviewDate !== null ||
    isOfferAnswered(program, messages, clock);
  return offered.length > 0 && offered.every(isAnswered)
    ? `${counted(offered.length, 'offer')} answered`
    : null;
};

export const allPoliciesKnown: Sign = ({ programs }, clock) => {
  const seen = programs.filter((program) => reachedStage(program, clock) === 'interviewed');
  return seen.length > 0 && seen.every(({ contactPolicy }) => contactPolicy !== 'unknown')
    ? `Known of ${counted(seen.length, 'program')}`
    : null;
};

/** Programs that want no thanks count as thanked. */
export const allProgramsThanked: Sign = ({ programs, messages }, clock) => {
  const seen = programs.filter(
    (program) =>
      reachedStage(program, clock) === 'interviewed' &&
      (program.contactPolicy === 'unknown' || program.contactPolicy === 'welcome'),
  );
  return seen.length > 0 && seen.every((program) => thankedFor(program, messages))
    ? `${counted(seen.length, 'program')} thanked`
    : null;
};

export const hasLetterOfIntent: Sign = ({ messages, programs, applicant }) => {
  const letter = letterOfIntent(messages, applicant.matchYear);
  if (!letter) return null;
  const program = programOfMail(letter, programs);
  return program ? `To ${program.name}` : 'One is on record';
};

/** When the program that is to be ranked first last became another: a letter of intent was sent, or taken back. */
export function lastIntentAt({ messages }: State): number {
  const letters = messages.filter(
    ({ kind, direction }) => kind === 'letter-of-intent' && direction === 'sent',
  );
  return Math.max(
    Number.NEGATIVE_INFINITY,
    ...letters.map((mail) => (mail.retractedAt ? Date.parse(mail.retractedAt) : sentAt(mail))),
  );
}

export const knowsResult: Sign = ({ applicant: { matchStatus } }) =>
  matchStatus === 'unknown' ? null : matchStatus === 'matched' ? 'Matched' : 'Not matched';

function allWriters(state: State, stages: readonly Writer['stage'][], done: string): string | null {
  const open = state.writers.filter(({ stage }) => stage !== 'declined');
  return open.length > 0 && writersAt(state, stages).length === open.length
    ? `${counted(open.length, 'writer')} ${done}`
    : null;
}

function writersAt(state: State, stages: readonly Writer['stage'][]): Writer[] {
  return state.writers.filter((writer) => stages.includes(stageOf(writer, state.messages)));
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
