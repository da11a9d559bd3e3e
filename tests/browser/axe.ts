import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe objects to in a page, or in one element `at` it: the rule and the element of each. */
export async function objections(page: Page, at?: string): Promise<string[]> {
  // Else axe opens a page of its own for each look; it is needed for frames of other sites only.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (at) axe.include(at);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
