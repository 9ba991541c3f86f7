import { expect } from "@playwright/test";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";
import { agentOn } from "@/tests/support/journeys/agent";
import { visitShop } from "@/tests/support/journeys/customer";
import { openMenu } from "@/tests/support/journeys/open-menu";

const countPrompts = (workspace: TestWorkspace) =>
  systemDb().message.count({ where: { accountId: workspace.scope, kind: "email_prompt" } });

test("a new conversation appears in the list by itself, is read, and stops being unread", async ({
  workspace,
  openAs,
  page: shop,
}) => {
  const page = await openAs(workspace.agent);
  await expect(page.getByText("No open conversations.")).toBeVisible();
  const customer = await visitShop(shop, workspace);
  await customer.open();
  await customer.writes("Is the blue one back?");
  const row = page.getByRole("list", { name: "Conversations" }).getByRole("listitem");
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("Is the blue one back?");
  await expect(row).toContainText("1 unread");
  await row.getByRole("link").click();
  await expect(page.getByRole("log", { name: "Messages" })).toContainText("Is the blue one back?");
  await expect(row).not.toContainText("unread");
  await customer.writes("Or the green one?");
  await expect(page.getByRole("log", { name: "Messages" })).toContainText("Or the green one?");
  await expect(row).not.toContainText("unread");
});

test("a reply reaches the widget, a private note never does", async ({
  workspace,
  openAs,
  page: shop,
}) => {
  const customer = await visitShop(shop, workspace);
  await customer.open();
  await customer.writes("Do you gift-wrap?");
  const grace = agentOn(await openAs(workspace.admin));
  await grace.opens("Do you gift-wrap?");
  await grace.notes("Careful, this is a reseller.");
  await expect(grace.thread.getByRole("article", { name: /Private note/ })).toContainText(
    "Careful, this is a reseller.",
  );
  await grace.replies("We do, for free.");
  await expect(customer.log).toContainText("We do, for free.");
  await expect(customer.log).not.toContainText("reseller");
  await customer.page.reload();
  await customer.open();
  await expect(customer.chat.getByText("We do, for free.").first()).toBeVisible();
  await expect(customer.chat.getByText("reseller")).toHaveCount(0);
});

test("status and assignment reach a colleague's browser at once", async ({ workspace, openAs }) => {
  const visitor = await makeVisitor(workspace);
  await visitor.says("Where is my parcel?");
  const [first, second] = await Promise.all([
    openAs(workspace.admin, "/app/conversations/1"),
    openAs(workspace.agent, "/app/conversations/1"),
  ]);
  await expect(second.getByRole("log", { name: "Messages" })).toContainText("Where is my parcel?");

  await openMenu(first.getByRole("button", { name: "Assign", exact: true }));
  await first.getByRole("menuitemradio", { name: "Alan" }).click();
  await expect(second.getByRole("button", { name: "Assigned to Me. Change" })).toBeVisible();
  await expect(second.getByRole("log", { name: "Messages" })).toContainText(
    "Grace assigned the conversation to Alan",
  );
  await second.getByRole("tab", { name: /Mine/ }).click();
  const mine = second.getByRole("list", { name: "Conversations" }).getByRole("listitem");
  await expect(mine).toHaveCount(1);

  await first.getByRole("button", { name: "Resolve" }).click();
  await expect(second.getByRole("button", { name: "Reopen" })).toBeVisible();
  await expect(mine).toHaveCount(0);
  await expect(second.getByText("Nothing waits for you.")).toBeVisible();

  await second.getByRole("button", { name: "Reopen" }).click();
  await expect(first.getByRole("button", { name: "Resolve" })).toBeVisible();
  await expect(mine).toHaveCount(1);
});

test("the whole job can be done from the keyboard", async ({ workspace, openAs }) => {
  const [ada, bob] = await Promise.all([makeVisitor(workspace), makeVisitor(workspace)]);
  await ada.says("Older question");
  const { conversationId } = await bob.says("Newer question");
  // The jobs that answer new conversations move them in the list.
  await expect.poll(() => countPrompts(workspace)).toBe(2);
  await workspace.agent.notes(conversationId, "The last to move.");
  const page = await openAs(workspace.agent);
  const thread = page.getByRole("log", { name: "Messages" });
  await expect(page.getByRole("list", { name: "Conversations" })).toContainText("Older question");
  // The list is there before the page listens to keys.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page).toHaveURL(/conversations\/2$/, { timeout: 2_000 });
  }).toPass();
  await expect(thread).toContainText("Newer question");
  await page.keyboard.press("j");
  await expect(thread).toContainText("Older question");
  await page.keyboard.press("k");
  await expect(thread).toContainText("Newer question");
  await page.keyboard.press("n");
  await expect(page.getByRole("textbox", { name: "Private note" })).toBeFocused();
  await page.keyboard.type("jot this down");
  await page.keyboard.press("Control+Enter");
  await expect(thread).toContainText("jot this down");
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await expect(page.getByRole("textbox", { name: "Reply" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("e");
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Conversations" })).not.toContainText("Newer");
});

test("a reply written without a connection is kept, shown as not sent, and leaves when it is back", async ({
  workspace,
  openAs,
}) => {
  const visitor = await makeVisitor(workspace);
  const { conversationId } = await visitor.says("Hello?");
  const page = await openAs(workspace.agent, "/app/conversations/1");
  const thread = page.getByRole("log", { name: "Messages" });
  await expect(thread).toContainText("Hello?");
  await page.context().setOffline(true);
  await page.getByRole("textbox", { name: "Reply" }).fill("I am here.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(thread.getByRole("article", { name: "Message that was not sent" })).toContainText(
    "I am here.",
  );
  await expect(page.getByText("Not live: reconnecting.")).toBeVisible();
  await visitor.says("Anybody?", conversationId);
  await page.context().setOffline(false);
  await expect(thread.getByText("Anybody?")).toBeVisible();
  await expect(thread.getByRole("article", { name: "Message that was not sent" })).toHaveCount(0);
  await expect(thread.getByText("I am here.")).toHaveCount(1);
  await expect(page.getByText("Not live")).toHaveCount(0);
});

test("after a break the list takes over what changed meanwhile, and asks for nothing else", async ({
  workspace,
  openAs,
}) => {
  const [ada, bob] = await Promise.all([makeVisitor(workspace), makeVisitor(workspace)]);
  await ada.says("The first to be done");
  const { conversationId } = await bob.says("Stays open");
  const page = await openAs(workspace.agent, "/app/conversations");
  const list = page.getByRole("list", { name: "Conversations" });
  await expect(list).toContainText("The first to be done");
  await page.context().setOffline(true);
  await expect(page.getByText("Not live: reconnecting.")).toBeVisible();
  const { actor } = workspace.admin;
  const first = await systemDb().conversation.findFirstOrThrow({
    where: { accountId: workspace.scope, number: 1 },
  });
  await setConversationStatus(workspace.scope, actor, {
    ...{ conversationId: first.id, status: "resolved", snoozedUntil: null },
  });
  await bob.says("And says more", conversationId);
  await ada.says("Something new");
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/api/agent/conversations")
      asked.push(searchParams.has("updatedAfter") ? "changes" : "all");
  });
  await page.context().setOffline(false);
  await expect(list).toContainText("Something new");
  await expect(list).toContainText("And says more");
  await expect(list).not.toContainText("The first to be done");
  await expect(page.getByRole("tab", { name: "All 2" })).toBeVisible();
  expect(new Set(asked)).toEqual(new Set(["changes"]));
});

test("a draft survives a reload, in its own conversation and kind", async ({
  workspace,
  openAs,
}) => {
  const visitor = await makeVisitor(workspace);
  await visitor.says("One");
  await visitor.says("Two");
  const page = await openAs(workspace.agent, "/app/conversations/1");
  await page.getByRole("textbox", { name: "Reply" }).fill("Half a reply");
  await page.getByRole("tab", { name: "Private note" }).click();
  const note = page.getByRole("textbox", { name: "Private note" });
  await expect(note).toHaveValue("");
  // Each of these letters is a shortcut while nothing is written.
  await page.keyboard.type("ears");
  await expect(note).toHaveValue("ears");
  await page.goto("/app/conversations/2");
  await expect(page.getByRole("textbox", { name: "Reply" })).toHaveValue("");
  await page.goto("/app/conversations/1");
  await expect(page.getByRole("textbox", { name: "Reply" })).toHaveValue("Half a reply");
});

test("a file goes with a reply", async ({ workspace, openAs }) => {
  const visitor = await makeVisitor(workspace);
  await visitor.says("Send me the manual, please.");
  const page = await openAs(workspace.agent, "/app/conversations/1");
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add files" }).click();
  await (await chosen).setFiles({
    name: "manual.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Press the button."),
  });
  await expect(page.getByRole("list", { name: "Files to send" })).toContainText("1 kB");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const file = page
    .getByRole("log", { name: "Messages" })
    .getByRole("list", { name: "Files" })
    .getByRole("link", { name: /manual\.txt/ });
  await expect(file).toBeVisible();
  const answer = await page.request.get((await file.getAttribute("href")) ?? "");
  expect(await answer.text()).toBe("Press the button.");
});

test("old messages load above what is read, without moving it", async ({ workspace, openAs }) => {
  const visitor = await makeVisitor(workspace);
  const { conversationId } = await visitor.says("Message 1");
  for (let count = 2; count <= 70; count += 1) {
    await workspace.agent.notes(conversationId, `Message ${count}`);
  }
  const page = await openAs(workspace.agent, "/app/conversations/1");
  const thread = page.getByRole("log", { name: "Messages" });
  await expect(thread.getByText("Message 70", { exact: true })).toBeInViewport();
  await thread.hover();
  await expect(async () => {
    await page.mouse.wheel(0, -1500);
    await expect(thread.getByText("Message 1", { exact: true })).toBeInViewport({ timeout: 200 });
  }).toPass({ timeout: 30_000 });
  await page.getByRole("button", { name: "Newest" }).click();
  await expect(thread.getByText("Message 70", { exact: true })).toBeInViewport();
});

test("another workspace's conversations are not there, and nothing is without a sign-in", async ({
  workspace,
  openAs,
  openAsStranger,
}) => {
  const globex = await makeWorkspace();
  const visitor = await makeVisitor(globex);
  await visitor.says("A secret of Globex");
  const page = await openAs(workspace.agent, "/app/conversations/1");
  await expect(page.getByText("There is no conversation #1.")).toBeVisible();
  const paths = [
    "/api/agent/conversations/1",
    "/api/agent/conversations/1/messages?beforeSeq=9",
    "/api/agent/conversations/1/side",
  ];
  for (const path of paths) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
  const list = await page.request.get("/api/agent/conversations");
  expect(await list.json()).toMatchObject({ items: [], counts: { all: 0 } });
  const bad = await page.request.get("/api/agent/conversations?status=lost");
  expect(await bad.json()).toMatchObject({ status: 400, errors: [{ field: "status" }] });

  const stranger = await openAsStranger("/app/conversations/1");
  await expect(stranger).toHaveURL(/\/login\?callbackUrl=%2Fapp%2Fconversations%2F1/);
  for (const path of ["/api/agent/conversations", ...paths]) {
    expect((await stranger.request.get(path)).status(), path).toBe(401);
  }
  const upload = await stranger.request.post("/api/agent/attachments", { data: "bytes" });
  expect(upload.status()).toBe(401);
});
