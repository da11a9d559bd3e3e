import type { SchemaVersion } from './version.ts';

/** Settings by name, and the findings dismissed in single drafts. */
export const v1: SchemaVersion = {
  version: 1,
  stores: {
    settings: 'name',
    dismissals: '[host+draftKey+rule+quote], [host+draftKey], at',
  },
};
