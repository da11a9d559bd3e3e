import type { Program } from '../state/records.ts';

/** What a specialty's body asks of everybody in it; a program may still say otherwise. */
export interface SpecialtyPolicy {
  /** As the specialty calls itself, and how applicants write it; small letters. */
  specialties: readonly string[];
  /** What is offered as the contact policy of a program that is added; `unknown` where the body only sets limits. */
  policy: Program['contactPolicy'];
  body: string;
  /** What it asks for, in one sentence. */
  text: string;
  source: string;
}

/** Those that were found; other specialties have none, or none that could be read. */
export const specialtyPolicies: readonly SpecialtyPolicy[] = [
  {
    specialties: ['plastic surgery', 'plastic', 'plastics', 'integrated plastic surgery'],
    policy: 'do-not-send',
    body: 'ACAPS',
    text: 'Faculty and applicants do not communicate after the interview; only applicants may write to residents, and never about ranking.',
    source: 'http://studylib.net/doc/5297999/post-interview-communication-policy',
  },
  {
    specialties: ['internal medicine', 'im', 'medicine'],
    policy: 'not-needed',
    body: 'AAIM',
    text: 'Programs are to ask applicants not to send thank-you notes; questions are welcome.',
    source:
      'https://www.im.org/resources/ume-gme-program-resources/recommendations-residency-recruitment',
  },
  {
    specialties: ['urology'],
    policy: 'unknown',
    body: 'SAU',
    text: 'Neither side may offer or ask for a commitment, or hint at how it will rank.',
    source: 'https://sauweb.org/match/match-faqs/',
  },
];

/** What the body of a specialty asks for, or null where nothing is known. */
export function policyOfSpecialty(specialty: string): SpecialtyPolicy | null {
  const name = specialty.trim().toLowerCase();
  return specialtyPolicies.find(({ specialties }) => specialties.includes(name)) ?? null;
}
