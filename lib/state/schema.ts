import { z } from 'zod';

/** Format 1: the applicant's state, which is also the backup file. Unknown fields are refused with their path. */

const text = z.string();
const date = z.iso.date().nullable();
const instant = z.iso.datetime({ offset: true }).nullable();

const applicant = z.strictObject({
  name: text,
  emails: z.array(text),
  aamcId: text,
  specialty: text,
  status: z.enum(['us-md', 'us-do', 'us-img', 'non-us-img', 'us-grad']),
  matchYear: z.int(),
  withdrawn: z.boolean(),
  matchStatus: z.enum(['unknown', 'matched', 'unmatched']).default('unknown'),
  specialties: z.array(text).default([]),
  partner: text.default(''),
});

const contact = z.strictObject({
  name: text,
  email: text,
  role: z.enum(['director', 'coordinator', 'faculty', 'resident', 'other']),
});

const program = z.strictObject({
  id: text,
  name: text,
  aliases: z.array(text),
  institution: text,
  specialty: text,
  domains: z.array(text),
  contacts: z.array(contact),
  stage: z.enum([
    'considering',
    'applied',
    'interview-offered',
    'interviewed',
    'withdrawn',
    'rejected',
    'waitlisted',
    'interview-declined',
  ]),
  interviewDate: date,
  contactPolicy: z.enum(['unknown', 'welcome', 'not-needed', 'do-not-send']),
  applicationService: z.enum(['eras', 'residencycas', 'sf-match', 'other']),
  match: z.enum(['nrmp', 'sf-match', 'aua', 'military', 'none', 'unknown']).default('nrmp'),
  notes: text.default(''),
  interviewOfferedAt: instant.default(null),
});

const writer = z.strictObject({
  id: text,
  name: text,
  email: text,
  title: text,
  specialty: text,
  workedTogether: text,
  stage: z.enum(['planned', 'asked', 'agreed', 'packet-sent', 'uploaded', 'declined', 'thanked']),
  requestedAt: instant,
  dueAt: date,
  waived: z.boolean().nullable(),
  country: text.default(''),
  letterService: z.enum(['', 'eras', 'residencycas', 'sf-match', 'other']).default(''),
  packet: z.array(text).default([]),
  uploadedAt: instant.default(null),
  workedUntil: date.default(null),
});

const message = z.strictObject({
  id: text,
  at: z.iso.datetime({ offset: true }),
  direction: z.enum(['sent', 'received']),
  programId: text.nullable(),
  writerId: text.nullable(),
  kind: z.enum([
    'outreach',
    'update',
    'thank-you',
    'interest',
    'letter-of-intent',
    'letter-request',
    'packet',
    'reminder',
    'other',
  ]),
  to: z.array(text),
  subject: text,
  retractedAt: instant,
  confirmed: z.boolean().default(true),
  scheduledFor: instant.default(null),
  retractReason: text.default(''),
});

export const stateSchema = z.strictObject({
  format: z.literal('matchproof-backup'),
  version: z.literal(1),
  exportedAt: z.iso.datetime({ offset: true }),
  applicant,
  programs: z.array(program),
  writers: z.array(writer),
  messages: z.array(message),
});

export type State = z.infer<typeof stateSchema>;
