import { expect, type Page } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { agentOn } from "@/tests/support/journeys/agent";
import { customerOn, visitShop } from "@/tests/support/journeys/customer";
import { continueInChat, continueLink } from "@/tests/support/journeys/mailed-link";
import { postOf } from "@/tests/support/journeys/post";
import type { SegueProcess } from "@/tests/support/segue-process";
import { serveHostPage } from "@/tests/support/widget/host-page";

const newAddress = () => `ada.${crypto.randomUUID().slice(0, 8)}@link.test`;

/** Ada writes in the shop, leaves, and gets Grace's answer by mail. */
async function mailFromShop(segue: SegueProcess, workspace: TestWorkspace, page: Page) {
  const email = newAddress();
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Is the kettle back?");
  await ada.answersPrompt(email);
  await ada.leaves();
  const { id } = await systemDb().conversation.findFirstOrThrow({
    where: { accountId: workspace.scope },
  });
  await workspace.agent.answers(id, "It is, in red.");
  return { email, conversationId: id, mail: await mailTo(segue, email) };
}

/** The same for a customer whom nobody saw on any page. */
async function mailOutOfNowhere(segue: SegueProcess, workspace: TestWorkspace) {
  const email = newAddress();
  const visitor = await makeVisitor(workspace, { email, name: "Ada" });
  const { conversationId } = await visitor.says("Is the kettle back?");
  await workspace.agent.answers(conversationId, "It is, in red.");
  return { email, conversationId, mail: await mailTo(segue, email) };
}

async function mailTo(segue: SegueProcess, email: string) {
  const [mail] = await postOf(segue).mailsInTime(email, 1);
  if (!mail) throw new Error("No mail.");
  return mail;
}

/** Everything that opening a link could change. */
async function stateOf({ scope }: TestWorkspace) {
  const where = { accountId: scope };
  return {
    contacts: await systemDb().contact.findMany({ where }),
    conversations: await systemDb().conversation.findMany({ where }),
    recipients: await systemDb().recipient.findMany({ where }),
    sessions: await systemDb().contactSession.findMany({ where }),
    messages: await systemDb().message.findMany({ where }),
  };
}

const ownToken = (page: Page, { inbox }: TestWorkspace) =>
  page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? "{}").token ?? null,
    `segue:${inbox.websiteToken}`,
  );

test("on the site: beside the chat that this browser has, until an agent ends it", async ({
  segue,
  workspace,
  page,
  openAs,
  openAsStranger,
}) => {
  const { email, mail } = await mailFromShop(segue, workspace, page);
  const phone = await openAsStranger("/");
  const other = await visitShop(phone, workspace);
  await other.open();
  await other.writes("A question of my own.");
  const token = await ownToken(phone, workspace);
  expect(token).not.toBeNull();

  await continueInChat(phone, mail);
  expect(new URL(phone.url()).pathname).toBe("/demo");
  const linked = customerOn(phone, phone.url());
  await expect(linked.log.getByText("It is, in red.")).toBeVisible();
  await expect(linked.chat.getByText("This conversation was opened from an email.")).toBeVisible();
  await expect(linked.log.getByText("A question of my own.")).toHaveCount(0);
  await linked.writes("Then I take two.");
  await linked.chat.getByRole("button", { name: "Your own chat" }).click();
  await expect(linked.log.getByText("A question of my own.")).toBeVisible();
  expect(await ownToken(phone, workspace)).toBe(token);

  await linked.chat.getByRole("button", { name: "The conversation from your email" }).click();
  await phone.reload();
  await linked.open();
  await expect(linked.log.getByText("Then I take two.")).toBeVisible();

  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("Then I take two.");
  await expect(grace.thread.getByText(`${email} continued in the chat`)).toBeVisible();
  const sessions = grace.page.getByRole("list", { name: "Chats opened from emails" });
  await expect(sessions.getByRole("listitem")).toContainText(email);
  await sessions.getByRole("button", { name: `End the chat of ${email}` }).click();
  await expect(linked.chat.getByText("This link does not work any more.")).toBeVisible();
  await expect(linked.log).toHaveCount(0);
  await expect(sessions).toHaveCount(0);
  await linked.chat.getByRole("button", { name: "Your own chat" }).click();
  await expect(linked.log.getByText("A question of my own.")).toBeVisible();
});

test("on the hosted page, for a browser that knows nobody", async ({
  segue,
  workspace,
  openAs,
  openAsStranger,
}) => {
  const { conversationId, mail } = await mailOutOfNowhere(segue, workspace);
  const page = await openAsStranger("/");
  await continueInChat(page, mail);
  expect(new URL(page.url()).pathname).toBe("/widget");
  const log = page.getByRole("log", { name: "Conversation" });
  await expect(log.getByText("It is, in red.")).toBeVisible();
  await page.getByRole("textbox", { name: "Message" }).fill("From the hosted page.");
  await page.getByRole("button", { name: "Send message" }).click();
  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("From the hosted page.");
  await expect
    .poll(async () => {
      const where = { id: conversationId };
      const { contactSeenSeq } = await systemDb().conversation.findUniqueOrThrow({ where });
      return contactSeenSeq;
    })
    .toBeGreaterThanOrEqual(2);
  const where = { accountId: workspace.scope, kind: { not: "link" as const } };
  expect(await systemDb().contactSession.count({ where }), "no session of its own").toBe(1);
});

test("in the browser that began the conversation: its own chat, with the address proved", async ({
  segue,
  workspace,
  page,
}) => {
  const { mail, conversationId } = await mailFromShop(segue, workspace, page);
  await page.goto("/");
  await continueInChat(page, mail);
  const ada = customerOn(page, page.url());
  await expect(ada.log.getByText("It is, in red.")).toBeVisible();
  await expect(ada.chat.getByText("This conversation was opened from an email.")).toHaveCount(0);
  const { contact } = await systemDb().conversation.findUniqueOrThrow({
    where: { id: conversationId },
    include: { contact: true },
  });
  expect(contact.emailVerifiedAt).not.toBeNull();
});

test("the code leaves the address before the page's next script looks", async ({
  segue,
  workspace,
  page,
}) => {
  const source = `${segue.baseUrl}/sdk.js?website_token=${workspace.inbox.websiteToken}`;
  const shop = await serveHostPage({
    head: `<script src="${source}"></script><script>window.seenHash = location.hash</script>`,
  });
  await page.goto(`${shop.url}/#segue_code=spent-long-ago`);
  expect(await page.evaluate(() => Reflect.get(window, "seenHash"))).toBe("");
  await expect(page).toHaveURL(`${shop.url}/`);
  const visitor = customerOn(page, shop.url);
  await expect(visitor.chat.getByRole("textbox", { name: "Message" })).toBeVisible();
  await shop.stop();
});

test("a scanner that runs the page's scripts moves nothing", async ({
  segue,
  workspace,
  page,
  openAsStranger,
}) => {
  const { mail } = await mailFromShop(segue, workspace, page);
  const before = await stateOf(workspace);
  const scanner = await openAsStranger("/");
  // What a scanner does: it loads the page, runs its scripts and waits until they are quiet.
  await scanner.goto(continueLink(mail), { waitUntil: "networkidle" });
  await expect(scanner.getByRole("button", { name: "Continue in chat" })).toBeVisible();
  await scanner.goto(`${continueLink(mail)}/open`, { waitUntil: "networkidle" });
  await expect(scanner.getByRole("button", { name: "Continue in chat" })).toBeVisible();
  expect(await stateOf(workspace)).toEqual(before);
});
