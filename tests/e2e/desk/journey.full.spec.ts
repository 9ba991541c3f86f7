import { expect, type Page } from "@playwright/test";
import { createLabel } from "@/server/labels/commands";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";

const listOf = (page: Page) => page.getByRole("list", { name: "Conversations" });
const threadOf = (page: Page) => page.getByRole("log", { name: "Messages" });
const replyOf = (page: Page) => page.getByRole("textbox", { name: "Reply" });

test("two agents share the work of two customers, by the keyboard alone", async ({
  workspace,
  openAs,
}) => {
  test.setTimeout(180_000);
  const { admin, agent } = workspace;
  await createLabel(admin.actor, { title: "refund", description: "", color: "#dc2626" });
  const ada = await makeVisitor(workspace, { email: "ada@example.test", name: "Ada Lovelace" });
  const bob = await makeVisitor(workspace, { name: "Bob" });
  await ada.says("My kettle arrived broken");
  await bob.says("Do you ship to Iceland?");
  const grace = await openAs(admin, "/app/conversations/2");
  const alan = await openAs(agent, "/app/conversations/1");

  await test.step("walking the list opens the next one, and tells who has it open", async () => {
    await expect(threadOf(alan)).toContainText("kettle");
    await expect(threadOf(grace)).toContainText("Iceland");
    await grace.keyboard.press("j");
    await expect(threadOf(grace)).toContainText("kettle");
    await expect(grace.getByRole("button", { name: "Alan has this open, too" })).toBeVisible();
  });

  await test.step("a label by L reaches the colleague", async () => {
    await grace.keyboard.press("l");
    await grace.getByRole("combobox", { name: "Label" }).fill("ref");
    await grace.keyboard.press("Enter");
    await grace.keyboard.press("Escape");
    await expect(alan.getByRole("list", { name: "Labels" })).toContainText("refund");
  });

  await test.step("who writes while a colleague writes is told", async () => {
    await replyOf(alan).pressSequentially("I am sending a new one");
    await grace.keyboard.press("r");
    await replyOf(grace).pressSequentially("Let me");
    await expect(grace.getByText("Alan is replying, too")).toBeVisible();
    await replyOf(grace).fill("");
  });

  await test.step("formatted text is pasted with our marks, looked at and sent", async () => {
    await replyOf(alan).fill("");
    await replyOf(alan).evaluate((box) => {
      const data = new DataTransfer();
      data.setData(
        "text/html",
        "<p>A <b>new</b> one:<ul><li>lid<li><a href='https://x.test/'>label</a></ul><script>bad()</script>",
      );
      data.setData("text/plain", "A new one");
      box.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(replyOf(alan)).toHaveValue("A **new** one:\n\n- lid\n- label (https://x.test/)");
    await alan.getByRole("button", { name: "Preview" }).click();
    await expect(alan.getByRole("region", { name: "Preview" }).locator("strong")).toHaveText("new");
    await alan.getByRole("button", { name: "Preview" }).click();
    await replyOf(alan).press("Enter");
    await expect(threadOf(grace)).toContainText("A new one");
  });

  await test.step("it is handed over, snoozed until the next reply, and back with it", async () => {
    await grace.keyboard.press("Escape");
    await grace.keyboard.press("a");
    await grace.getByRole("combobox").fill("Alan");
    await grace.keyboard.press("Enter");
    await expect(listOf(alan).getByText("assigned to Alan")).toBeAttached();
    await grace.keyboard.press("s");
    await grace.getByRole("combobox").fill("next reply");
    await grace.keyboard.press("Enter");
    await expect(listOf(grace).getByRole("listitem")).toHaveCount(1);
  });

  await test.step("what was done to both is taken back by one click", async () => {
    await grace.goto("/app/conversations?status=any");
    const boxes = grace.getByRole("checkbox", { name: /^Choose / });
    await expect(boxes).toHaveCount(2);
    for (const box of await boxes.all()) await box.check({ force: true });
    await grace.keyboard.press("e");
    await grace.getByRole("button", { name: "Undo" }).first().click();
    await grace.goto("/app/conversations?status=resolved");
    await expect(grace.getByText("Nothing is resolved yet.")).toBeVisible();
  });

  await test.step("the search finds both, on a phone as well", async () => {
    await grace.goto("/app/conversations");
    await listOf(grace).waitFor();
    await grace.keyboard.press("/");
    await grace.getByRole("searchbox").pressSequentially("kettl");
    await grace.setViewportSize({ width: 390, height: 800 });
    await grace.getByRole("list", { name: "Messages" }).getByRole("link").first().click();
    await expect(threadOf(grace)).toContainText("kettle");
    await expect(grace.getByRole("button", { name: "Back to the list" })).toBeVisible();
  });
});
