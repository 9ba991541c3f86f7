import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import { visitShop } from "@/tests/support/journeys/customer";
import { cutOff } from "@/tests/support/widget/cut-off";

test("five minutes without a line, twenty messages and a reload: all twenty once, in order", async ({
  workspace,
  page,
  context,
}) => {
  await page.clock.install();
  const setCut = await cutOff(context);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Message 0");
  await setCut(true);
  const box = ada.chat.getByRole("textbox", { name: "Message" });
  const texts = Array.from({ length: 20 }, (_, index) => `Message ${index + 1}`);
  const write = async (text: string) => {
    await box.fill(text);
    await box.press("Enter");
  };
  for (const text of texts.slice(0, 10)) await write(text);
  await page.clock.runFor("02:30");
  await expect(ada.chat.getByText("No connection")).toBeVisible();

  await page.reload();
  await ada.open();
  await expect(ada.log.getByText("Message 10")).toBeVisible();
  for (const text of texts.slice(10)) await write(text);
  await page.clock.runFor("02:30");
  await expect(ada.log.getByRole("img", { name: "Waiting for a connection" })).toHaveCount(20);

  await setCut(false);
  await page.clock.runFor("00:30");
  const stored = () =>
    systemDb().message.findMany({
      where: { accountId: workspace.scope, authorKind: "contact", kind: "chat" },
      orderBy: { seq: "asc" },
      select: { text: true },
    });
  await expect
    .poll(async () => (await stored()).map(({ text }) => text), { timeout: 30_000 })
    .toEqual(["Message 0", ...texts]);
  await expect(ada.log.getByRole("img", { name: "Sent" })).toHaveCount(21);
});
