import type { Audience, Draft } from '../draft/draft.ts';

/** A draft made ready for the rules. */
export interface Doc {
  draft: Draft;
  audience: Audience;
}
