import type { Facts } from '../engine/facts.ts';

/** What the rules may read before the applicant has stored anything. */
export function noFacts(now: Date): Facts {
  return {
    applicant: {
      name: '',
      emails: [],
      aamcId: '',
      specialty: '',
      status: 'us-md',
      // A Match year begins in June.
      matchYear: now.getUTCFullYear() + (now.getUTCMonth() >= 5 ? 1 : 0),
      withdrawn: false,
      matchStatus: 'unknown',
      specialties: [],
      partner: '',
    },
    programs: [],
    writers: [],
    messages: [],
  };
}
