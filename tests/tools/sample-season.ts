import { emptyState } from '../../lib/state/empty.ts';
import type { Message, Program, Writer } from '../../lib/state/records.ts';
import { type State, stateSchema } from '../../lib/state/schema.ts';
import { sampleApplicant } from './sample-applicant.ts';

/** The clock under which the sample is looked at: a Wednesday between interviews and the rank order list. */
export const seasonNow = '2027-01-20T15:00:00-05:00';

const places = ['Lakeside', 'Riverside', 'Hope', 'Northfield', 'Bayview', 'Cedar Hill', 'Summit'];
const kinds = ["Children's Hospital", 'University Medical Center', 'Medical Center', 'Health'];
const people = ['Maria Lopez', 'Omar Haddad', 'Ana de la Cruz', 'Peter Klein', 'Mei Tanaka'];
const stages: readonly Program['stage'][] = [
  'interviewed',
  'applied',
  'interview-offered',
  'applied',
  'rejected',
  'considering',
  'waitlisted',
  'applied',
];

/** An applicant in January with so many programs, with mails to every second of them, and five writers. */
export function sampleSeason(count: number): State {
  const programs = Array.from({ length: count }, (_, at) => programAt(at));
  return stateSchema.parse({
    ...emptyState(new Date(seasonNow)),
    applicant: sampleApplicant,
    programs,
    writers,
    messages: programs.flatMap(mailsTo),
  });
}

function programAt(at: number): Program {
  const round = Math.floor(at / places.length);
  const place = `${places[at % places.length]}${round > 0 ? ` ${round + 1}` : ''}`;
  const domain = `${place.toLowerCase().replaceAll(' ', '')}.example`;
  const stage = stages[at % stages.length] ?? 'applied';
  const person = people[at % people.length] ?? '';
  const day = String(1 + ((at * 5) % 28)).padStart(2, '0');
  return {
    id: `p${at + 1}`,
    name: `${place} Pediatrics Residency`,
    aliases: [place],
    institution: `${place} ${kinds[at % kinds.length]}`,
    specialty: 'Pediatrics',
    domains: [domain],
    contacts: [
      {
        name: person,
        email: `${person.split(' ').at(-1)?.toLowerCase()}@${domain}`,
        role: 'director',
      },
    ],
    stage,
    interviewDate:
      stage === 'interviewed'
        ? `2026-12-${day}`
        : stage === 'interview-offered'
          ? `2027-01-${day}`
          : null,
    contactPolicy: at % 9 === 4 ? 'do-not-send' : at % 7 === 2 ? 'not-needed' : 'unknown',
    applicationService: 'eras',
    match: 'nrmp',
    notes:
      at === 0
        ? 'The continuity clinic in the old mill, Dr. Lopez on rounds with the residents.'
        : '',
    interviewOfferedAt: null,
  };
}

function mailsTo({ id, contacts }: Program, at: number): Message[] {
  if (at % 2 === 1) return [];
  const mail = {
    direction: 'sent' as const,
    programId: id,
    writerId: null,
    to: contacts.map(({ email }) => email),
    retractedAt: null,
    confirmed: true,
    scheduledFor: null,
    retractReason: '',
  };
  const day = String(1 + (at % 28)).padStart(2, '0');
  const thanks: Message = {
    ...mail,
    id: `m${at}`,
    at: `2026-12-${day}T15:00:00Z`,
    kind: 'thank-you',
    subject: 'Thank you for the interview',
  };
  if (at > 0) return [thanks];
  const intent: Message = {
    ...mail,
    id: 'intent',
    at: '2027-01-18T09:30:00Z',
    kind: 'letter-of-intent',
    subject: 'Letter of intent',
  };
  return [thanks, intent];
}

const writer: Writer = {
  id: 'w1',
  name: 'John Smith',
  email: 'jsmith@uni.example',
  title: 'Dr.',
  specialty: 'Pediatrics',
  workedTogether: 'inpatient wards, May 2026',
  stage: 'uploaded',
  requestedAt: '2026-06-01T12:00:00Z',
  dueAt: '2026-08-25',
  waived: true,
  country: '',
  letterService: '',
  packet: ['cv', 'personal-statement', 'summary', 'request-form', 'aamc-id'],
  uploadedAt: '2026-08-20T12:00:00Z',
  workedUntil: null,
};
const writers: readonly Writer[] = [
  writer,
  {
    ...writer,
    id: 'w2',
    name: 'Li Wei Chen',
    email: 'lwchen@uni.example',
    workedTogether: 'pediatric cardiology clinic, March 2026',
    stage: 'agreed',
    dueAt: '2026-12-30',
    packet: ['cv'],
    uploadedAt: null,
  },
  {
    ...writer,
    id: 'w3',
    name: 'Sunita Iyer',
    email: 'siyer@home.example',
    country: 'India',
    workedTogether: 'internship, 2024',
    stage: 'planned',
    requestedAt: null,
    dueAt: '2027-06-15',
    packet: [],
    uploadedAt: null,
  },
  {
    ...writer,
    id: 'w4',
    name: 'Grace Abara',
    email: '',
    specialty: 'Internal Medicine',
    workedTogether: 'elective, July 2026',
    stage: 'declined',
    uploadedAt: null,
  },
];
