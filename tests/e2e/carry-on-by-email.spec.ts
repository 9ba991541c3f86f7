import { expect, type Page } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";
import { type Agent, agentOn } from "@/tests/support/journeys/agent";
import { visitShop } from "@/tests/support/journeys/customer";
import { postOf } from "@/tests/support/journeys/post";
import { passHalfAMinute } from "@/tests/support/processes/pass-half-a-minute";
import { type ReceivedMail, rawReply } from "@/tests/support/replies/raw-reply";
import type { SegueProcess } from "@/tests/support/segue-process";

const quietMs = 60_000;

const findConversation = (workspace: TestWorkspace) =>
  systemDb().conversation.findFirstOrThrow({ where: { accountId: workspace.scope } });

/** The only conversation, once its first message has arrived: the widget shows it before. */
async function onlyConversation(workspace: TestWorkspace): Promise<string> {
  const where = { accountId: workspace.scope };
  await expect.poll(() => systemDb().conversation.count({ where })).toBe(1);
  return (await findConversation(workspace)).id;
}

const seenSeq = async (workspace: TestWorkspace) =>
  (await findConversation(workspace)).contactSeenSeq;
const lastPublicSeq = async (workspace: TestWorkspace) =>
  (await findConversation(workspace)).lastPublicSeq;
const countMails = (conversationId: string) =>
  systemDb().outboundEmail.count({ where: { conversationId } });
const isDue = async (conversationId: string) =>
  (await systemDb().recipient.count({ where: { conversationId, mailDueAt: { not: null } } })) > 0;

/** A conversation whose customer has left and got the answer by mail. */
async function mailedConversation(
  segue: SegueProcess,
  workspace: TestWorkspace,
): Promise<{ conversationId: string; mail: ReceivedMail }> {
  const email = `customer.${crypto.randomUUID().slice(0, 8)}@journey.test`;
  const customer = await makeVisitor(workspace, { email, name: "Ada" });
  const { conversationId } = await customer.says("Do you sell lids?");
  await workspace.agent.answers(conversationId, "We do, in three sizes.");
  await expect.poll(() => isDue(conversationId)).toBe(true);
  await segue.clock.advance(quietMs + 15_000);
  const [mail] = await postOf(segue).mailsTo(email, 1);
  if (!mail) throw new Error("No mail.");
  return { conversationId, mail };
}

/** The mail stands in the thread as a mail, with nothing but its new words. */
async function expectMailIn(agent: Agent, words: string): Promise<void> {
  await agent.opens(words);
  await expect(agent.thread.getByText(words, { exact: true })).toBeVisible();
  await expect(agent.thread.getByRole("img", { name: "Received by email" })).toBeVisible();
}

/** Renews the README's pictures, with `playwright test --update-snapshots=all`. */
async function picture(page: Page, name: string): Promise<void> {
  if (test.info().config.updateSnapshots !== "all") return;
  await page.screenshot({ path: `docs/pictures/${name}.png`, animations: "disabled" });
}

/** Whatever was due before has been looked at once this mail, planned later, has left. */
async function proveThatMailLeaves(segue: SegueProcess): Promise<void> {
  await mailedConversation(segue, await makeWorkspace());
}

/** What a link could change. */
async function stateOf(conversationId: string) {
  const [conversation, recipients, sessions, messages] = await Promise.all([
    systemDb().conversation.findUniqueOrThrow({ where: { id: conversationId } }),
    systemDb().recipient.findMany({ where: { conversationId } }),
    systemDb().contactSession.count({ where: { conversationId } }),
    systemDb().message.count({ where: { conversationId } }),
  ]);
  return {
    rev: conversation.rev,
    seen: conversation.contactSeenSeq,
    recipients,
    sessions,
    messages,
  };
}

test("a visitor leaves, gets the answer by mail, answers by mail, and all of it is one conversation", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const post = postOf(segue);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Do you ship to Nepal?");
  await ada.answersPrompt("ada@journey.test");
  await ada.leaves();

  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("Do you ship to Nepal?");
  await grace.replies("We do, within a week.");
  await grace.replies("Shall I reserve one for you?");
  expect(await post.hasNone("ada@journey.test"), "no mail within the quiet period").toBe(true);

  await segue.clock.advance(quietMs + 15_000);
  const [mail] = await post.mailsTo("ada@journey.test", 1);
  if (!mail) throw new Error("No mail.");
  expect(mail.text).toContain("We do, within a week.");
  expect(mail.text).toContain("Shall I reserve one for you?");
  expect(mail.text, "the summary").toContain("Do you ship to Nepal?");
  expect(mail.replyTo).toMatch(/^reply\+[a-z2-7]+@/);
  await expect(grace.thread.getByRole("img", { name: "Sent by email" }).first()).toBeVisible();

  await post.answer({ answered: mail, own: "Yes please, the blue one.", program: "gmail" });
  const reply = grace.thread.getByText("Yes please, the blue one.", { exact: true });
  await expect(reply).toBeVisible();
  await expect(grace.thread.getByRole("img", { name: "Received by email" })).toBeVisible();
  await expect(grace.thread.getByText("wrote:")).toHaveCount(0);
  await picture(grace.page, "dashboard");

  await ada.returns();
  await ada.open();
  await ada.chat.getByText("Yes please, the blue one.").first().click();
  await expect(ada.log.getByText("Yes please, the blue one.", { exact: true })).toBeVisible();
  await expect(ada.log.getByText("Shall I reserve one for you?")).toBeVisible();
  await expect(ada.log.getByRole("img", { name: "Received by email" })).toBeVisible();
  await picture(ada.page, "widget");
});

test("the pre-chat form gives the address, and the answer by mail comes back", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const fields = [
    {
      key: "email",
      type: "email",
      target: "contact",
      label: "Email",
      placeholder: "",
      isRequired: true,
      options: [],
    },
  ] as const;
  await workspace.configure({
    preChatForm: {
      isEnabled: true,
      intro: "",
      fields: fields.map((field) => ({ ...field, options: [] })),
    },
  });
  const post = postOf(segue);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.chat.getByRole("textbox", { name: "Email" }).fill("form@journey.test");
  await ada.writes("Is the red one back?");
  await expect(ada.chat.getByRole("form", { name: "Get notified by email" })).toHaveCount(0);
  await ada.leaves();

  await workspace.agent.answers(await onlyConversation(workspace), "It is back.");
  await segue.clock.advance(quietMs + 15_000);
  const [mail] = await post.mailsTo("form@journey.test", 1);
  if (!mail) throw new Error("No mail.");
  await post.answer({ answered: mail, own: "Then one, please.", program: "appleMail" });
  await expectMailIn(agentOn(await openAs(workspace.agent)), "Then one, please.");
});

test("setUser with signed identity gives the address, and the answer by mail comes back", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const post = postOf(segue);
  const ada = await visitShop(page, workspace, { user: "ada" });
  await ada.open();
  await ada.writes("Where is my parcel?");
  await expect(ada.chat.getByRole("form", { name: "Get notified by email" })).toHaveCount(0);
  await ada.leaves();

  await workspace.agent.answers(await onlyConversation(workspace), "It arrives on Monday.");
  await segue.clock.advance(quietMs + 15_000);
  const mails = await post.mailsTo("ada@example.com", 1);
  const [mail] = mails;
  expect(mail?.text).toContain("It arrives on Monday.");
  if (!mail) throw new Error("No mail.");
  await post.answer({ answered: mail, own: "Monday suits me.", program: "thunderbird" });
  await expectMailIn(agentOn(await openAs(workspace.agent)), "Monday suits me.");
});

test("a visitor who is looking at the answer gets no mail", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const post = postOf(segue);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Are you there?");
  await ada.answersPrompt("looking@journey.test");
  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("Are you there?");
  await grace.replies("Yes, right here.");
  await expect(ada.log.getByText("Yes, right here.")).toBeVisible();
  await ada.page.mouse.move(5, 5);
  await expect
    .poll(() => seenSeq(workspace))
    .toBeGreaterThanOrEqual(await lastPublicSeq(workspace));

  await segue.clock.advance(10 * quietMs);
  // A second conversation's mail proves that mails are being sent at all.
  await proveThatMailLeaves(segue);
  expect(await post.hasNone("looking@journey.test")).toBe(true);
});

test("an answer from Outlook, delivered five times, is one message and reopens the conversation", async ({
  segue,
  workspace,
  openAs,
}) => {
  const post = postOf(segue);
  const { conversationId, mail } = await mailedConversation(segue, workspace);
  await systemDb().conversation.update({
    where: { id: conversationId },
    data: { status: "resolved" },
  });
  const raw = await rawReply({
    answered: mail,
    own: "One more thing: do you gift-wrap?",
    program: "outlook",
  });
  const statuses = await Promise.all(
    Array.from({ length: 5 }, () => post.deliver(raw, mail.replyTo)),
  );
  expect(statuses).toEqual([202, 202, 202, 202, 202]);

  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("do you gift-wrap?");
  await expect(
    grace.thread.getByText("One more thing: do you gift-wrap?", { exact: true }),
  ).toHaveCount(1);
  await expect(grace.thread.getByText(mail.replyTo)).toHaveCount(0);
  const conversation = await systemDb().conversation.findUniqueOrThrow({
    where: { id: conversationId },
  });
  expect(conversation.status).toBe("open");
});

test("a kill between planning and sending loses no mail and sends none twice", async ({
  segue,
  workspace,
}) => {
  const post = postOf(segue);
  const customer = await makeVisitor(workspace, { email: "killed@journey.test", name: "Ada" });
  const { conversationId } = await customer.says("Do you repair kettles?");
  await workspace.agent.answers(conversationId, "We do.");
  await expect.poll(() => isDue(conversationId)).toBe(true);
  await segue.clock.advance(quietMs + 15_000);
  await expect.poll(() => countMails(conversationId)).toBe(1);
  await segue.kill9();
  // Heartbeats are written in real time.
  await passHalfAMinute();
  await segue.restart();
  await segue.clock.advance(2 * quietMs);
  const [mail] = await post.mailsTo("killed@journey.test", 1, 80_000);
  expect(mail?.text).toContain("We do.");
  await segue.clock.advance(60 * quietMs);
  await proveThatMailLeaves(segue);
  await post.mailsTo("killed@journey.test", 1);
});

test("claiming somebody's address shows nothing of his conversations", async ({
  segue,
  workspace,
  page,
}) => {
  const victim = await makeVisitor(workspace, {
    email: "victim@journey.test",
    name: "Vic",
    isVerified: true,
  });
  await victim.says("My card number ends in 4242.");
  const thief = await visitShop(page, workspace);
  await thief.open();
  await thief.writes("Hello, it is me.");
  await thief.answersPrompt("victim@journey.test");
  await thief.page.reload();
  await thief.open();
  await expect(thief.chat.getByText("Hello, it is me.").first()).toBeVisible();
  await expect(thief.chat.getByText("My card number")).toHaveCount(0);
  expect(segue.output()).not.toContain("4242");
});

test("a scanner that opens every link of a mail changes nothing", async ({
  segue,
  workspace,
  openAsStranger,
}) => {
  const { conversationId, mail } = await mailedConversation(segue, workspace);
  const links = [...new Set(mail.text.match(/https?:\/\/[^\s<>)\]]+/g) ?? [])].filter((link) =>
    link.startsWith(segue.baseUrl),
  );
  expect(links.length).toBeGreaterThan(1);
  const before = await stateOf(conversationId);
  for (const link of links) {
    const scanner = await openAsStranger(link);
    await expect(scanner.locator("body")).not.toBeEmpty();
    await scanner.context().close();
  }
  expect(await stateOf(conversationId)).toEqual(before);
});
