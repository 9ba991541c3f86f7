import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e";

test("the dashboard speaks the language of the browser, then the one that was chosen", async ({
  workspace,
  openAs,
  browser,
  segue,
}) => {
  const arab = await browser.newContext({ locale: "ar-EG", baseURL: segue.baseUrl });
  const door = await arab.newPage();
  await door.goto("/login");
  await expect(door.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(door.getByRole("button", { name: "تسجيل الدخول" })).toBeVisible();
  await arab.close();

  const page = await openAs(workspace.agent, "/app/settings/profile");
  await page.getByRole("combobox", { name: "Language" }).selectOption("Deutsch");
  const nav = page.getByRole("navigation", { name: "Hauptnavigation" });
  await expect(nav.getByRole("link", { name: "Unterhaltungen" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page).toHaveTitle(/^Profil/);
  await page.getByRole("combobox", { name: "Sprache" }).selectOption("Wie im Browser");
  await expect(page.getByRole("combobox", { name: "Language" })).toHaveValue("");
});
