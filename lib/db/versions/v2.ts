import type { SchemaVersion } from './version.ts';

/** The applicant, the records of format 1, what a backup holds beside them, and what is known about backups. */
export const v2: SchemaVersion = {
  version: 2,
  stores: {
    applicant: '',
    programs: 'id',
    writers: 'id',
    messages: 'id, at, programId, writerId',
    templates: 'id',
    ticks: 'item',
    ownItems: 'id',
    meta: 'name',
  },
};
