import { expect, type Page } from "@playwright/test";
import { storeFile } from "@/server/attachments/commands";
import { systemDb } from "@/server/db/client";
import { appendMessage } from "@/server/messages/commands/append-message";
import { expectAccessible } from "@/tests/support/accessible";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { openMenu } from "@/tests/support/journeys/open-menu";

/** Opens what `open` presses, checks it, and closes it by Escape, which gives the focus back. */
async function checkDialog(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole("dialog", { name });
  await expect(async () => {
    if (!(await dialog.isVisible())) await open();
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

async function sendPicture({ scope, agent }: TestWorkspace, conversationId: string): Promise<void> {
  const uploaderId = agent.actor.userId;
  const pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const stored = await storeFile(scope, {
    ...{ name: "dot.png", bytes: Buffer.from(pixel, "base64"), uploaderId },
  });
  if (!stored.ok) throw new Error(stored.message);
  await appendMessage(scope, {
    ...{ conversationId, kind: "chat", authorKind: "agent", authorId: uploaderId },
    ...{ authorName: "Alan", via: "dashboard", text: "", uploaderId },
    attachmentIds: [stored.attachment.id],
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`dialogs over a conversation have no barriers, ${colorScheme}`, async ({
    workspace,
    openAs,
  }) => {
    const ada = await makeVisitor(workspace, { email: "ada@dialog.test", name: "Ada" });
    const { conversationId } = await ada.says("Here is a picture.");
    await sendPicture(workspace, conversationId);
    const page = await openAs(workspace.agent, "/app/conversations/1");
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await checkDialog(page, "Snooze until", async () => {
      await openMenu(page.getByRole("button", { name: /^Status: .*Change$/ }));
      await page.getByRole("menuitem", { name: "Pick a time" }).click();
    });
    await checkDialog(page, "dot.png", () =>
      page.getByRole("button", { name: "Look at dot.png" }).click(),
    );
  });

  test(`dialogs of the settings have no barriers, ${colorScheme}`, async ({
    workspace,
    openAs,
  }) => {
    await systemDb().inboundEmail.create({
      data: {
        ...{ accountId: workspace.scope, source: "raw", sourceEventId: crypto.randomUUID() },
        ...{ state: "unroutable", fromEmail: "eve@dialog.test", subject: "Hello" },
        envelopeTo: ["nobody@reply.test"],
      },
    });
    const page = await openAs(workspace.admin, "/app/settings/people");
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await checkDialog(page, "Invite somebody", () =>
      page.getByRole("button", { name: "Invite" }).click(),
    );
    await checkDialog(page, "Remove Alan?", async () => {
      await openMenu(page.getByRole("button", { name: "More about Alan" }));
      await page.getByRole("menuitem", { name: /Remove/ }).click();
    });
    await page.goto("/app/settings/inboxes");
    await checkDialog(page, "Create inbox", () =>
      page.getByRole("button", { name: "Create inbox" }).click(),
    );
    await page.goto(`/app/settings/inboxes/${workspace.inbox.id}`);
    await checkDialog(page, "Make a new key?", () =>
      page.getByRole("button", { name: "Make a new key" }).click(),
    );
    await page.getByRole("textbox", { name: "Welcome title", exact: true }).fill("Good day");
    await checkDialog(page, "Leave without saving?", () =>
      page.getByRole("link", { name: "People" }).click(),
    );
  });
}
