import { expect, test } from "vitest";
import { campaignAnswer, consentAnswer } from "@/lib/inbox/start-answers";
import { noVisitorTexts } from "@/lib/inbox/visitor-texts";
import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";
import { openWidgetSession } from "@/server/conversations/commands/open-widget-session";
import { sendVisitorMessage } from "@/server/conversations/commands/send-visitor-message";
import { respondToVisitor } from "@/server/conversations/jobs/respond";
import { listResponsesDue } from "@/server/conversations/queries/responses-due";
import { tenantDb } from "@/server/db/tenant";
import { findInboxByToken } from "@/server/inboxes/queries";
import { recordSocket } from "@/server/presence/commands";
import { useDatabase } from "@/tests/support/database/database";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const defaults = defaultInboxSettings("Acme");
const allDay = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 0, to: 1440 }));

async function open({ inbox }: TestWorkspace, locale: string, isLocaleChosen = false) {
  const row = await findInboxByToken(inbox.websiteToken);
  if (!row) throw new Error("The inbox is gone.");
  const input = { websiteToken: inbox.websiteToken, locale, isLocaleChosen };
  return openWidgetSession({
    inbox: row,
    own: null,
    link: null,
    input,
    userAgent: "test",
    place: null,
  });
}

async function send(workspace: TestWorkspace, form?: Record<string, string>) {
  const visitor = await makeVisitor(workspace);
  const session = await visitor.session();
  const input = {
    ...{ conversationId: crypto.randomUUID(), clientId: crypto.randomUUID() },
    ...{ text: "Hello", attachmentIds: [], ...(form && { form }) },
  };
  const sent = await sendVisitorMessage({ scope: workspace.scope, session, input });
  return { session, sent, conversationId: input.conversationId };
}

test("the widget's words are in the visitor's language, the inbox's own before ours", async () => {
  const workspace = await makeWorkspace();
  await workspace.configure({
    offlineNotice: { text: "Gone fishing" },
    translations: { de: { ...noVisitorTexts, welcomeTitle: "Moin" } },
  });
  const german = (await open(workspace, "de-AT")).inbox;
  expect(german).toMatchObject({ locale: "de-AT", offlineNotice: "Gone fishing" });
  expect(german.look.welcomeTitle).toBe("Moin");
  const finnish = (await open(workspace, "fi")).inbox;
  expect(finnish).toMatchObject({ locale: "en" });
  await workspace.configure({ locale: "nl", followsBrowser: false });
  expect((await open(workspace, "de")).inbox.locale).toBe("nl");
  expect((await open(workspace, "de", true)).inbox.locale).toBe("de");
});

test("without consent to the words of now nothing is begun; with it time and words are kept", async () => {
  const workspace = await makeWorkspace();
  const { scope } = workspace;
  await workspace.configure({ consent: { isEnabled: true, text: "We keep it for a year." } });
  expect((await open(workspace, "en")).inbox.consent).toBe("We keep it for a year.");
  const refused = { sent: { ok: false, reason: "consent_missing" } };
  expect(await send(workspace)).toMatchObject(refused);
  expect(await send(workspace, { [consentAnswer]: "Something older" })).toMatchObject(refused);
  expect(await tenantDb(scope).conversation.count()).toBe(0);

  const agreed = await send(workspace, { [consentAnswer]: "We keep it for a year." });
  expect(agreed.sent).toMatchObject({ ok: true });
  const row = await tenantDb(scope).contactSession.findFirst({ where: { id: agreed.session.id } });
  expect(row).toMatchObject({ consentText: "We keep it for a year." });
  expect(row?.consentedAt).toBeInstanceOf(Date);
});

test("an answered campaign begins the conversation with its own words instead of the greeting", async () => {
  const workspace = await makeWorkspace();
  const campaign = {
    ...{ id: crypto.randomUUID(), isEnabled: true, urlPattern: "*", seconds: 5 },
    ...{ isInHoursOnly: false, senderName: "Grace", text: "Questions about the price?" },
  };
  await workspace.configure({
    greeting: { isEnabled: true, text: "Hello there" },
    campaigns: [campaign, { ...campaign, id: crypto.randomUUID(), isEnabled: false }],
  });
  expect((await open(workspace, "en")).inbox.campaigns.map(({ id }) => id)).toEqual([campaign.id]);
  const { conversationId } = await send(workspace, { [campaignAnswer]: campaign.id });
  const other = await send(workspace, { [campaignAnswer]: crypto.randomUUID() });
  const firsts = await tenantDb(workspace.scope).message.findMany({
    where: { kind: "greeting" },
    orderBy: { createdAt: "asc" },
  });
  expect(firsts).toMatchObject([
    {
      conversationId,
      text: campaign.text,
      authorName: "Grace",
      payload: { campaignId: campaign.id },
    },
    { conversationId: other.conversationId, text: "Hello there", authorName: null },
  ]);
});

test("out of hours the chat says once when somebody is back, and the conversation is unattended", async () => {
  const workspace = await makeWorkspace();
  const { scope } = workspace;
  const today = new Date().getUTCDay();
  await workspace.configure({
    hours: {
      ...{ ...defaults.hours, isEnabled: true, timezone: "UTC" },
      spans: allDay.filter(({ day }) => day !== today),
    },
  });
  const view = await open(workspace, "en");
  expect(view.inbox.isWithinHours).toBe(false);
  const { sent, conversationId } = await send(workspace);
  if (!sent.ok) throw new Error(sent.reason);
  // Somebody who has the dashboard open after hours does not keep the notice back.
  await recordSocket(scope, {
    ...{ socketId: crypto.randomUUID(), kind: "agent", contactId: null },
    subjectId: workspace.agent.actor.userId,
  });
  await tenantDb(scope).contact.updateMany({ data: { email: "ada@example.test" } });
  expect(await listResponsesDue([conversationId])).toEqual(new Set([conversationId]));
  const respond = { accountId: scope, conversationId, messageId: sent.message.id };
  await Promise.all([respondToVisitor(respond), respondToVisitor(respond)]);
  const notices = await tenantDb(scope).message.findMany({ where: { kind: "offline_notice" } });
  expect(notices).toMatchObject([{ payload: { backAt: view.inbox.hoursChangeAt } }]);
  const conversation = await tenantDb(scope).conversation.findFirst({
    where: { id: conversationId },
  });
  expect(conversation).toMatchObject({ isUnattended: true });
});
