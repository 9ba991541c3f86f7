import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/tests/support/accessible";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { openMenu } from "@/tests/support/journeys/open-menu";
import { colorSchemes, widths } from "@/tests/support/views/matrix";

/** A conversation with a bit of everything. */
async function fill(workspace: TestWorkspace): Promise<void> {
  const ada = await makeVisitor(workspace, { email: "ada@look.test", name: "Ada" });
  const { conversationId } = await ada.says("See https://example.test/a?b=c, please.");
  await workspace.agent.notes(conversationId, "She is in a hurry.");
  await workspace.agent.answers(conversationId, "Looking.");
  const omar = await makeVisitor(workspace, { email: "omar@look.test", name: "عمر حسن" });
  await omar.says(`متى يصل طلبي؟ ${"Unbreakable".repeat(20)}`);
}

async function hasSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

for (const colorScheme of colorSchemes) {
  test(`every screen passes the accessibility check, ${colorScheme}`, async ({
    workspace,
    openAs,
  }) => {
    await fill(workspace);
    const page = await openAs(workspace.admin, "/app/conversations");
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(page.getByRole("list", { name: "Conversations" })).toContainText("Ada");
    await expectAccessible(page);
    await page.goto("/app/conversations/1");
    await expect(page.getByRole("log", { name: "Messages" })).toContainText("Looking.");
    await expectAccessible(page);
    await page.getByRole("tab", { name: "Private note" }).click();
    await page
      .getByRole("button", { name: /^Status/ })
      .last()
      .click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expectAccessible(page);
    await page.goto("/app/settings/inboxes");
    await expectAccessible(page);
    await page.goto(`/app/settings/inboxes/${workspace.inbox.id}`);
    await expectAccessible(page);
  });
}

test("on a phone the list, the thread and the contact are pages with a way back", async ({
  workspace,
  openAs,
}) => {
  await fill(workspace);
  const page = await openAs(workspace.agent, "/app/conversations");
  await page.setViewportSize({ width: 390, height: 844 });
  const list = page.getByRole("list", { name: "Conversations" });
  const thread = page.getByRole("log", { name: "Messages" });
  await list.getByText("Ada").first().click();
  await expect(thread).toBeVisible();
  await expect(list).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Reply" })).toBeInViewport();
  await page.getByRole("button", { name: "Contact details" }).click();
  await expect(page.getByRole("complementary", { name: "Contact" })).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(thread).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Contact" })).toBeHidden();
  await page.goBack();
  await expect(list).toBeVisible();
  await expect(thread).toBeHidden();
});

test("nothing scrolls sideways: long words, a phone, and a page at 200 %", async ({
  workspace,
  openAs,
}) => {
  await fill(workspace);
  const page = await openAs(workspace.admin, "/app/conversations/2");
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/app/conversations/2", `/app/settings/inboxes/${workspace.inbox.id}`]) {
      await page.goto(path);
      await expect(page.getByRole("main")).toBeVisible();
      expect(await hasSidewaysScroll(page), `${path} at ${width}`).toBe(false);
    }
  }
});

test("text runs in the direction of its language", async ({ workspace, openAs }) => {
  await fill(workspace);
  const page = await openAs(workspace.agent, "/app/conversations/2");
  const text = page.getByRole("log", { name: "Messages" }).getByText("متى يصل طلبي");
  await expect(text).toHaveCSS("unicode-bidi", "plaintext");
});

test("the colours follow the choice in the account's menu, over a reload", async ({
  workspace,
  openAs,
}) => {
  const page = await openAs(workspace.agent, "/app/conversations");
  await openMenu(page.getByRole("button", { name: "Account of Alan" }));
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
