import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e";
import { fillDesk } from "@/tests/support/factories/fill-desk";

test("a change of many tells how far it is, and is taken back whole", async ({ openAs }) => {
  const workspace = await fillDesk(400);
  const page = await openAs(workspace.admin, "/app/conversations");
  const list = page.getByRole("list", { name: "Conversations" });
  await list.getByRole("checkbox").first().check({ force: true });
  await page.getByRole("button", { name: /^Choose all \d+/ }).click();
  await page.getByRole("button", { name: "Choose all that the list would show" }).click();
  await page.keyboard.press("e");
  await expect(page.getByText(/\d+ of 80 changed/)).toBeVisible();
  await expect(page.getByText("80 conversations changed.")).toBeVisible({ timeout: 60_000 });
  await expect(list).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back.")).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(list.getByRole("listitem").first()).toBeVisible();
});
