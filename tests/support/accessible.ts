import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Fails with what axe finds on the page as it is now, by rule and element. `isAlone`: without its frames, for pages with
 * one where no script may run, which axe would wait for.
 */
export async function expectAccessible(page: Page, { isAlone = false } = {}): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(isAlone)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
  expect(found).toEqual([]);
}
