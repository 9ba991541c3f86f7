import { expect } from "@playwright/test";
import type { PreChatField } from "@/lib/schemas/inbox-settings";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { visitShop } from "@/tests/support/journeys/customer";

function makeField(part: Partial<PreChatField> & { key: string; label: string }): PreChatField {
  return {
    type: "text",
    target: "contact",
    placeholder: "",
    isRequired: false,
    options: [],
    ...part,
  };
}

const name = makeField({ key: "name", label: "Name" });
const email = makeField({ key: "email", label: "Email", type: "email", isRequired: true });
const topic = makeField({
  key: "topic",
  label: "Topic",
  type: "list",
  isRequired: true,
  options: ["Kettles", "Mugs"],
});

const showForm = (workspace: TestWorkspace, fields: PreChatField[]) =>
  workspace.configure({ preChatForm: { isEnabled: true, intro: "Who are you?", fields } });

const findContact = (workspace: TestWorkspace) =>
  systemDb().contact.findFirst({ where: { accountId: workspace.scope } });

test("the form comes first, shows errors at their fields, and keeps what was typed", async ({
  workspace,
  page,
}) => {
  await showForm(workspace, [name, email]);
  const ada = await visitShop(page, workspace);
  await ada.open();
  const address = ada.chat.getByRole("textbox", { name: "Email" });
  await ada.chat.getByRole("textbox", { name: "Name" }).fill("Ada");
  await address.fill("ada@");
  await ada.chat.getByRole("textbox", { name: "Message" }).fill("Do you sell lids?");
  await ada.chat.getByRole("button", { name: "Send message" }).click();

  await expect(ada.chat.getByRole("alert")).toContainText("doesn't look like an email address");
  await expect(address).toHaveAttribute("aria-invalid", "true");
  await expect(address).toBeFocused();
  await page.reload();
  await ada.open();
  await expect(ada.chat.getByRole("textbox", { name: "Name" })).toHaveValue("Ada");
  await expect(ada.chat.getByRole("textbox", { name: "Message" })).toHaveValue("Do you sell lids?");
  expect(await findContact(workspace), "no contact before the first message").toBe(null);

  await address.fill("ada@journey.test");
  await ada.chat.getByRole("button", { name: "Send message" }).click();
  await expect(ada.log.getByText("Do you sell lids?")).toBeVisible();
  await expect(ada.log.getByText("ada@journey.test")).toBeVisible();
  await expect(ada.chat.getByRole("form", { name: "Get notified by email" })).toHaveCount(0);
  await expect
    .poll(() => findContact(workspace))
    .toMatchObject({ name: "Ada", email: "ada@journey.test", emailVerifiedAt: null });
});

test("what only the server can refuse comes back to its field with everything typed", async ({
  workspace,
  page,
}) => {
  await showForm(workspace, [email, topic]);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.chat.getByRole("textbox", { name: "Email" }).fill("ada@journey.test");
  await ada.chat.getByRole("combobox", { name: "Topic" }).selectOption("Mugs");
  await showForm(workspace, [email, { ...topic, options: ["Kettles", "Lanterns"] }]);
  await ada.chat.getByRole("textbox", { name: "Message" }).fill("Blue or green?");
  await ada.chat.getByRole("button", { name: "Send message" }).click();

  await expect(ada.chat.getByRole("alert")).toContainText("Choose one of the options.");
  await expect(ada.chat.getByRole("textbox", { name: "Email" })).toHaveValue("ada@journey.test");
  await expect(ada.chat.getByRole("textbox", { name: "Message" })).toHaveValue("Blue or green?");
  await ada.chat.getByRole("combobox", { name: "Topic" }).selectOption("Kettles");
  await ada.chat.getByRole("button", { name: "Send message" }).click();
  await expect(ada.log.getByText("Blue or green?")).toBeVisible();
});

test("a form without a required field can be skipped, and then the email prompt comes", async ({
  workspace,
  page,
}) => {
  await showForm(workspace, [name]);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.chat.getByRole("button", { name: "Skip" }).click();
  await expect(ada.chat.getByRole("textbox", { name: "Name" })).toHaveCount(0);
  await ada.writes("Just a question");
  await expect(ada.chat.getByRole("form", { name: "Get notified by email" })).toBeVisible();
});

test("a required form cannot be skipped, and known fields are not asked again", async ({
  workspace,
  page,
}) => {
  await showForm(workspace, [name, email]);
  const ada = await visitShop(page, workspace, { user: "ada" });
  await expect
    .poll(() => findContact(workspace))
    .toMatchObject({ email: "ada@example.com", identifier: "demo-ada" });
  await showForm(workspace, [email, topic]);
  await page.reload();
  await ada.open();
  await expect(ada.chat.getByRole("combobox", { name: "Topic" })).toBeVisible();
  await expect(ada.chat.getByRole("textbox", { name: "Email" })).toHaveCount(0);
  await expect(ada.chat.getByRole("button", { name: "Skip" })).toHaveCount(0);
});
