import type { Locator } from '@playwright/test';
import type { Mail } from './mail.ts';

/** The parts of our UI in a mail page with one compose. */
export const badge = (mail: Mail): Locator => mail.ui.getByRole('button', { name: /^Matchproof:/ });
export const card = (mail: Mail): Locator => mail.ui.getByRole('dialog');
export const list = (mail: Mail): Locator =>
  mail.ui.getByRole('region', { name: 'Matchproof findings' });
