import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Looked {
  /** The element to look at, with all in it; the whole page without. */
  at?: string;
  /** In the dark nothing differs but the colours. */
  isDark?: boolean;
}

/** What axe objects to in a page: the rule and the element of each. */
export async function objections(page: Page, { at, isDark }: Looked = {}): Promise<string[]> {
  // Else axe opens a page of its own for each look; it is needed for frames of other sites only.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (at) axe.include(at);
  if (isDark) axe.withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
