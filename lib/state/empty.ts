import type { State } from './schema.ts';

/** What is known before the applicant has told anything. */
export function emptyState(now: Date): State {
  return {
    format: 'matchproof-backup',
    version: 1,
    exportedAt: now.toISOString(),
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
