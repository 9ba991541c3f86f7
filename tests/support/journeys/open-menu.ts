import { expect, type Locator } from "@playwright/test";

/** Presses a menu's button until the menu stands open: a page may be shown before it listens. */
export async function openMenu(button: Locator): Promise<void> {
  const menu = button.page().getByRole("menu");
  await expect(async () => {
    if (!(await menu.isVisible())) await button.click();
    await expect(menu).toBeVisible({ timeout: 2_000 });
  }).toPass();
}
