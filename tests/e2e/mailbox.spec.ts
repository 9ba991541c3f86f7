import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { agentOn } from "@/tests/support/journeys/agent";
import { postOf } from "@/tests/support/journeys/post";
import type { SegueProcess } from "@/tests/support/segue-process";

/** A customer who has left and got the answer by mail. */
async function mailedCustomer(segue: SegueProcess, workspace: TestWorkspace) {
  const email = `ada.${crypto.randomUUID().slice(0, 8)}@mailbox.test`;
  const visitor = await makeVisitor(workspace, { email, name: "Ada" });
  const { conversationId } = await visitor.says("Do you sell lids?");
  await workspace.agent.answers(conversationId, "We do, in three sizes.");
  await expect(async () => {
    await segue.clock.advance(75_000);
    await postOf(segue).mailsTo(email, 1);
  }).toPass();
  return { email };
}

test("a mail is read in the mailbox and answered as a mail program would", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const { email } = await mailedCustomer(segue, workspace);
  await page.goto(`/mailbox?peer=${encodeURIComponent(email)}`);
  await page.getByRole("list", { name: "Mails" }).getByText(email).click();
  const mail = page.frameLocator('iframe[title="Mail"]');
  await expect(mail.getByText("We do, in three sizes.", { exact: true })).toBeVisible();
  await page.getByRole("tab", { name: "Headers" }).click();
  await expect(page.getByText(/^reply\+[a-z2-7]+@/)).toBeVisible();
  await page.getByRole("tab", { name: "Text" }).click();
  await expect(page.getByText("Or just reply to this email.")).toBeVisible();

  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("We do, in three sizes.");
  await page.getByRole("textbox", { name: "Reply" }).fill("The large one, please.");
  await page.getByLabel("Quotes like").selectOption("outlook");
  await page.getByLabel("Files").setInputFiles({
    name: "sizes.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("small,large"),
  });
  await page.getByRole("button", { name: "Send reply" }).click();

  await expect(grace.thread.getByText("The large one, please.", { exact: true })).toBeVisible();
  await expect(grace.thread.getByRole("img", { name: "Received by email" })).toBeVisible();
  await expect(grace.thread.getByText("sizes.csv")).toBeVisible();
  await expect(grace.thread.getByText("Sender not verified")).toHaveCount(0);
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("a reply whose sender is somebody else is held until an administrator accepts it", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const { email } = await mailedCustomer(segue, workspace);
  await page.goto(`/mailbox?peer=${encodeURIComponent(email)}`);
  await page.getByRole("list", { name: "Mails" }).getByText(email).click();
  await page.getByRole("textbox", { name: "From" }).fill("bob@mailbox.test");
  await page.getByRole("textbox", { name: "Reply" }).fill("I answer for Ada.");
  await page.getByRole("button", { name: "Send reply" }).click();

  const grace = agentOn(await openAs(workspace.admin, "/app/settings/email?list=held"));
  const row = grace.page.getByRole("listitem").filter({ hasText: "bob@mailbox.test" });
  await expect(async () => {
    await grace.page.reload();
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(row).toContainText("I answer for Ada.");
  await row.getByRole("button", { name: "Accept" }).click();
  await expect(row).toHaveCount(0);
  await grace.page.goto("/app/conversations");
  await grace.opens("I answer for Ada.");
  await expect(grace.thread.getByText("I answer for Ada.", { exact: true })).toBeVisible();
});

test("the mailbox keeps what was typed when a form is refused, and has no barriers", async ({
  page,
}) => {
  await page.goto("/mailbox/write");
  await page.getByRole("textbox", { name: "From" }).fill("ada@mailbox.test");
  await page.getByRole("textbox", { name: "To" }).fill("nobody");
  await page.getByRole("textbox", { name: "Text" }).fill("Hello");
  await page.getByRole("button", { name: "Send mail" }).click();
  await expect(page.getByText("That doesn't look like an email address.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue("Hello");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
