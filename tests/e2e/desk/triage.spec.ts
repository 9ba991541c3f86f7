import { expect } from "@playwright/test";
import { createCanned } from "@/server/canned-responses/commands";
import { createLabel } from "@/server/labels/commands";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";

test("two agents sort, call each other and answer by the keyboard", async ({
  workspace,
  openAs,
}) => {
  const { admin, agent } = workspace;
  await createLabel(admin.actor, { title: "refund", description: "", color: "#dc2626" });
  await createCanned(admin.actor, {
    shortcut: "return",
    text: "Hi {{contact.first_name}}, put it in the box. {{contact.email}}",
  });
  const [ada, bob] = [
    await makeVisitor(workspace, { email: "ada@example.test", name: "Ada Lovelace" }),
    await makeVisitor(workspace),
  ];
  await ada.says("My kettle arrived broken");
  await bob.says("Do you ship to Iceland?");
  // By age: notices that nobody is here come in any order, and move the others.
  const grace = await openAs(admin, "/app/conversations/2?sort=created");
  const alan = await openAs(agent, "/app/conversations/1");
  const list = grace.getByRole("list", { name: "Conversations" });
  await expect(alan.getByRole("log", { name: "Messages" })).toContainText("kettle");

  await test.step("a label by L reaches the colleague", async () => {
    await expect(grace.getByRole("log", { name: "Messages" })).toContainText("Iceland");
    await grace.keyboard.press("j");
    await expect(grace.getByRole("log", { name: "Messages" })).toContainText("kettle");
    await expect(grace.getByRole("button", { name: "Alan has this open, too" })).toBeVisible();
    await grace.keyboard.press("l");
    await grace.getByRole("combobox", { name: "Label" }).fill("ref");
    await grace.keyboard.press("Enter");
    await grace.keyboard.press("Escape");
    await expect(alan.getByRole("list", { name: "Labels" })).toContainText("refund");
  });

  await test.step("a note calls the colleague", async () => {
    await grace.keyboard.press("n");
    const note = grace.getByRole("textbox", { name: "Private note" });
    await note.pressSequentially("Please look @al");
    await note.press("Enter");
    await expect(note).toHaveValue("Please look @Alan ");
    await note.press("Control+Enter");
    await expect(alan.getByText("Grace calls you in #1")).toBeVisible();
    // He has it open and reads it at once: among his mentions, and none to be read.
    await alan.getByRole("tab", { name: "Mentions" }).click();
    await expect(alan.getByRole("list", { name: "Conversations" })).toContainText("Please look");
    await expect(alan.getByRole("tab", { name: "Mentions", exact: true })).toBeVisible();
  });

  await test.step("a canned response is filled in, and what could not be is asked about", async () => {
    await alan.goto("/app/conversations/2");
    const reply = alan.getByRole("textbox", { name: "Reply" });
    await reply.pressSequentially("/ret");
    await reply.press("Enter");
    await expect(reply).toHaveValue(/put it in the box\. \{\{contact\.email\}\}$/);
    await reply.press("Enter");
    await expect(alan.getByRole("alert").getByText("{{contact.email}}")).toBeVisible();
    await reply.fill("By sea, in nine days.");
    await alan.getByRole("button", { name: "More ways to send" }).click();
    await alan.getByRole("menuitem", { name: "Send and resolve" }).click();
    await expect(alan.getByRole("button", { name: "Reopen" })).toBeVisible();
    await expect(list.getByRole("listitem")).toHaveCount(1);
  });

  await test.step("what was done to many is undone by one click", async () => {
    await alan.getByRole("button", { name: "Undo" }).click();
    await expect(list.getByRole("listitem")).toHaveCount(2);
    for (const box of await grace.getByRole("checkbox", { name: /^Choose / }).all()) {
      await box.check({ force: true });
    }
    await grace.keyboard.press("e");
    await expect(list).toHaveCount(0);
    await grace.getByRole("button", { name: "Undo" }).click();
    await expect(list.getByRole("listitem")).toHaveCount(2);
  });

  await test.step("the palette finds words of customers and the customers themselves", async () => {
    await grace.keyboard.press("Control+k");
    await grace.getByRole("combobox", { name: "Find a command" }).fill("kettle");
    await expect(grace.getByRole("option", { name: /My kettle arrived broken/ })).toBeVisible();
    await grace.getByRole("combobox", { name: "Find a command" }).fill("lovelace");
    await grace.getByRole("option", { name: /^Ada Lovelace/ }).click();
    await expect(grace.getByRole("heading", { level: 1, name: "Ada Lovelace" })).toBeVisible();
    await grace.getByRole("button", { name: "Block" }).click();
    await grace.getByRole("dialog").getByRole("button", { name: "Block" }).click();
    await expect(grace.getByText("Blocked", { exact: true })).toBeVisible();
  });
});
