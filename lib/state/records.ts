import { z } from '../zod.ts';

/** The records of format 1: applicant, programs, writers and the ledger of messages. */

const text = z.string();
const date = z.nullable(z.iso.date());
const instant = z.iso.datetime({ offset: true });
const maybeInstant = z.nullable(instant);

export const kinds = [
  'outreach',
  'update',
  'thank-you',
  'interest',
  'letter-of-intent',
  'letter-request',
  'packet',
  'reminder',
  'other',
] as const;

export const applicant = z.strictObject({
  name: text,
  emails: z.array(text),
  aamcId: text,
  specialty: text,
  status: z.enum(['us-md', 'us-do', 'us-img', 'non-us-img', 'us-grad']),
  matchYear: z.int(),
  withdrawn: z.boolean(),
  matchStatus: z._default(z.enum(['unknown', 'matched', 'unmatched']), 'unknown'),
  specialties: z._default(z.array(text), []),
  partner: z._default(text, ''),
});
export type Applicant = z.infer<typeof applicant>;

const contact = z.strictObject({
  name: text,
  email: text,
  role: z.enum(['director', 'coordinator', 'faculty', 'resident', 'other']),
});
export type Contact = z.infer<typeof contact>;

const contactPolicy = z.enum(['unknown', 'welcome', 'not-needed', 'do-not-send']);

export const program = z.strictObject({
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
  contactPolicy,
  applicationService: z.enum(['eras', 'residencycas', 'sf-match', 'other']),
  match: z._default(z.enum(['nrmp', 'sf-match', 'aua', 'military', 'none', 'unknown']), 'nrmp'),
  notes: z._default(text, ''),
  interviewOfferedAt: z._default(maybeInstant, null),
});
export type Program = z.infer<typeof program>;

export const writer = z.strictObject({
  id: text,
  name: text,
  email: text,
  title: text,
  specialty: text,
  workedTogether: text,
  stage: z.enum(['planned', 'asked', 'agreed', 'packet-sent', 'uploaded', 'declined', 'thanked']),
  requestedAt: maybeInstant,
  dueAt: date,
  waived: z.nullable(z.boolean()),
  country: z._default(text, ''),
  letterService: z._default(z.enum(['', 'eras', 'residencycas', 'sf-match', 'other']), ''),
  packet: z._default(z.array(text), []),
  uploadedAt: z._default(maybeInstant, null),
  workedUntil: z._default(date, null),
});
export type Writer = z.infer<typeof writer>;

export const message = z.strictObject({
  id: text,
  at: instant,
  direction: z.enum(['sent', 'received']),
  programId: z.nullable(text),
  writerId: z.nullable(text),
  kind: z.enum(kinds),
  to: z.array(text),
  subject: text,
  retractedAt: maybeInstant,
  confirmed: z._default(z.boolean(), true),
  scheduledFor: z._default(maybeInstant, null),
  retractReason: z._default(text, ''),
});
export type Message = z.infer<typeof message>;
