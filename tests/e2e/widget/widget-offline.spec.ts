import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { visitShop } from "@/tests/support/journeys/customer";
import { cutOff } from "@/tests/support/widget/cut-off";

async function textsOf(workspace: TestWorkspace): Promise<string[]> {
  const rows = await systemDb().message.findMany({
    where: { accountId: workspace.scope, authorKind: "contact", kind: "chat" },
    orderBy: { seq: "asc" },
  });
  return rows.map((row) => row.text);
}

test("twenty messages written offline, with a reload in between, arrive once and in order", async ({
  workspace,
  page,
  context,
}) => {
  const setCut = await cutOff(context);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Message 0");
  await setCut(true);
  const texts = Array.from({ length: 20 }, (_, index) => `Message ${index + 1}`);
  const box = ada.chat.getByRole("textbox", { name: "Message" });
  for (const text of texts.slice(0, 10)) {
    await box.fill(text);
    await box.press("Enter");
  }
  await expect(ada.chat.getByText("No connection")).toBeVisible();
  await box.fill("Half a sent");
  await page.reload();
  await ada.open();
  await expect(ada.log.getByText("Message 10")).toBeVisible();
  await expect(box).toHaveValue("Half a sent");
  for (const text of texts.slice(10)) {
    await box.fill(text);
    await box.press("Enter");
  }
  await expect(ada.log.getByRole("img", { name: "Waiting for a connection" })).toHaveCount(20);
  expect(await textsOf(workspace)).toEqual(["Message 0"]);

  await setCut(false);
  // As a browser tells that it is on line again; else the next try may be half a minute away.
  await ada.chat.locator("body").evaluate(() => dispatchEvent(new Event("online")));
  await expect.poll(() => textsOf(workspace), { timeout: 30_000 }).toHaveLength(21);
  expect(await textsOf(workspace)).toEqual(["Message 0", ...texts]);
  await expect(ada.log.getByRole("img", { name: "Sent" })).toHaveCount(21);
  await expect(ada.chat.getByText("No connection")).toHaveCount(0);
});

test("a server that is killed while somebody writes loses nothing that was written", async ({
  segue,
  workspace,
  page,
}) => {
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Before");
  await segue.kill9();
  const box = ada.chat.getByRole("textbox", { name: "Message" });
  await box.fill("Meanwhile");
  await box.press("Enter");
  await box.fill("After");
  await segue.restart();
  await expect(ada.log.getByRole("img", { name: "Sent" })).toHaveCount(2, { timeout: 30_000 });
  await expect(box).toHaveValue("After");
  await box.press("Enter");
  await expect.poll(() => textsOf(workspace)).toEqual(["Before", "Meanwhile", "After"]);
});

test("a session that ended on the server takes no written message with it", async ({
  segue: _running,
  workspace,
  page,
  context,
}) => {
  const setCut = await cutOff(context);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Before");
  await setCut(true);
  const box = ada.chat.getByRole("textbox", { name: "Message" });
  await box.fill("Still me");
  await box.press("Enter");
  await systemDb().contactSession.updateMany({
    where: { accountId: workspace.scope },
    data: { revokedAt: new Date() },
  });
  await setCut(false);
  await expect.poll(() => textsOf(workspace), { timeout: 30_000 }).toContain("Still me");
  await expect(ada.log.getByText("Still me")).toBeVisible();
  await expect(ada.log.getByText("Before")).toHaveCount(0);
});

test("two tabs of one visitor show the same conversation", async ({ workspace, page, context }) => {
  const one = await visitShop(page, workspace);
  await one.open();
  await one.writes("From the first tab");
  const two = await visitShop(await context.newPage(), workspace);
  await two.open();
  await expect(two.log.getByText("From the first tab")).toBeVisible();
  await two.writes("From the second tab");
  await expect(one.log.getByText("From the second tab")).toBeVisible();
  expect(await systemDb().contactSession.count({ where: { accountId: workspace.scope } })).toBe(1);
});
