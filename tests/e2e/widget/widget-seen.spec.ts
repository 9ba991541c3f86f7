import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { agentOn } from "@/tests/support/journeys/agent";
import { type Customer, visitShop } from "@/tests/support/journeys/customer";

const findConversation = (workspace: TestWorkspace) =>
  systemDb().conversation.findFirstOrThrow({ where: { accountId: workspace.scope } });

const seenSeq = async (workspace: TestWorkspace) =>
  (await findConversation(workspace)).contactSeenSeq;

const isUnread = async (workspace: TestWorkspace, seq: number) => (await seenSeq(workspace)) < seq;

/** The email prompt is the last that comes by itself: whatever follows has the next number. */
const isAsked = (customer: Customer) =>
  expect(customer.log.getByRole("form", { name: "Get notified by email" })).toBeAttached();

test("an answer to a closed chat is unread: a badge says so until it is opened", async ({
  workspace,
  page,
  grace,
}) => {
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Are you there?");
  await isAsked(ada);
  await ada.close();
  const { id } = await findConversation(workspace);
  const seq = await grace.answers(id, "Yes.");
  await expect(page.getByRole("status").filter({ hasText: "1 unread" })).toBeAttached();
  await grace.answers(id, "What can I do for you?");
  await expect(page.getByRole("status").filter({ hasText: "2 unread" })).toBeAttached();
  expect(await page.evaluate("window.$segue.unreadCount")).toBe(2);
  expect(await isUnread(workspace, seq)).toBe(true);

  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: "2 unread" })).toBeAttached();
  await ada.open();
  await expect.poll(() => seenSeq(workspace)).toBe(seq + 1);
  await expect(page.getByRole("status").filter({ hasText: "unread" })).toHaveCount(0);
});

test("without a human at the screen nothing is seen, however long the chat stands open", async ({
  workspace,
  page,
  grace,
}) => {
  await page.clock.install();
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Are you there?");
  await isAsked(ada);
  const { id } = await findConversation(workspace);
  await page.clock.fastForward("02:00");
  const seq = await grace.answers(id, "Yes.");
  await expect(ada.log.getByText("Yes.", { exact: true })).toBeVisible();
  await page.clock.fastForward("05:00");
  expect(await isUnread(workspace, seq)).toBe(true);
  await page.mouse.move(200, 200);
  await page.clock.runFor(1_000);
  await expect.poll(() => seenSeq(workspace)).toBe(seq);
});

test("a message that is scrolled out of view is not seen until it comes into view", async ({
  workspace,
  page,
  grace,
}) => {
  const ada = await visitShop(page, workspace);
  await ada.open();
  for (let line = 0; line < 6; line++) await ada.writes(`Line ${line}\n\n\n\n.`);
  await isAsked(ada);
  const { id } = await findConversation(workspace);
  await ada.log.hover();
  await page.mouse.wheel(0, -3_000);
  await expect(ada.log.getByText("Line 0")).toBeInViewport();
  const seq = await grace.answers(id, "Down here.");
  const button = ada.chat.getByRole("button", { name: "1 new message" });
  await expect(button).toBeVisible();
  expect(await isUnread(workspace, seq)).toBe(true);
  await button.click();
  await expect.poll(() => seenSeq(workspace)).toBe(seq);
});

test("what was seen just before leaving still reaches the server", async ({
  workspace,
  page,
  grace,
}) => {
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Are you there?");
  await isAsked(ada);
  const { id } = await findConversation(workspace);
  const seq = await grace.answers(id, "Yes.");
  await expect(ada.log.getByText("Yes.", { exact: true })).toBeVisible();
  await page.mouse.move(200, 200);
  await ada.leaves();
  await expect.poll(() => seenSeq(workspace)).toBe(seq);
});

test("each side sees the other type, and an answer comes in live", async ({
  workspace,
  page,
  openAs,
}) => {
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Are you there?");
  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("Are you there?");
  await expect(ada.chat.getByText("We are online")).toBeVisible();
  await grace.page.getByRole("textbox", { name: "Reply" }).pressSequentially("I am");
  await expect(ada.log.getByText(/is typing/)).toBeAttached();
  await grace.replies("I am here");
  await expect(ada.log.getByText("I am here")).toBeVisible();
  await expect(ada.log.getByText(/is typing/)).toHaveCount(0);
  await ada.chat.getByRole("textbox", { name: "Message" }).pressSequentially("One more");
  await expect(grace.page.getByText(/typing|writing/i).first()).toBeVisible();
});
