import type { OwnTemplate } from '../../../lib/state/additions.ts';
import { hashOf } from '../route.ts';

/** The way back from a letter. */
export const back = { to: hashOf('templates'), name: 'Letters' };

/** Whom an own template is for. */
export const audiences: Readonly<Record<OwnTemplate['audience'], string>> = {
  program: 'Programs',
  writer: 'Letter writers',
  other: 'Anybody',
};
