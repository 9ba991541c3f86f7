import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e";
import { visitShop } from "@/tests/support/journeys/customer";
import { openMenu } from "@/tests/support/journeys/open-menu";

test("the switches of an inbox take effect in the widget at once", async ({
  workspace,
  openAs,
  page: shop,
}) => {
  const page = await openAs(workspace.admin, `/app/settings/inboxes/${workspace.inbox.id}`);
  await page.getByRole("switch", { name: "Pre-chat form" }).click();
  await expect(page.getByText("Pre-chat form is on.")).toBeVisible();
  const customer = await visitShop(shop, workspace);
  await customer.open();
  await expect(customer.chat.getByRole("textbox", { name: "Email" })).toBeVisible();

  await page.getByRole("switch", { name: "Pre-chat form" }).click();
  await page.getByRole("switch", { name: "Email prompt" }).click();
  await expect(page.getByText("Email prompt is off.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("switch", { name: "Pre-chat form" })).not.toBeChecked();
  await expect(page.getByRole("switch", { name: "Email prompt" })).not.toBeChecked();
  await expect(page.getByRole("switch", { name: "Conversation continuity" })).toBeChecked();
});

test("fields of the pre-chat form are added, ordered and checked, and nothing typed is lost", async ({
  workspace,
  openAs,
}) => {
  const page = await openAs(workspace.admin, `/app/settings/inboxes/${workspace.inbox.id}`);
  const rows = page.getByRole("list", { name: "Form fields" }).getByRole("listitem");
  await openMenu(page.getByRole("button", { name: "Add field" }));
  await page.getByRole("menuitem", { name: "List" }).click();
  await expect(rows).toHaveCount(3);
  const added = rows.nth(2);
  await added.getByRole("textbox", { name: "Label" }).fill("What is it about?");
  await added.getByRole("textbox", { name: "Key" }).fill("email");
  await added.getByRole("textbox", { name: "Choices" }).fill("Shipping\n\nReturns\n");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(added.getByText("Another field has this key.")).toBeVisible();
  await expect(added.getByRole("textbox", { name: "Label" })).toHaveValue("What is it about?");
  await added.getByRole("textbox", { name: "Key" }).fill("topic");
  await page.getByRole("button", { name: "Move What is it about? up" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Everything is saved.")).toBeVisible();
  await page.reload();
  await expect(rows).toContainText(["Name", "What is it about?", "Email"]);
  await page.getByRole("button", { name: /^What is it about/ }).click();
  await expect(rows.nth(1).getByRole("textbox", { name: "Choices" })).toHaveValue(
    "Shipping\nReturns",
  );
});

test("times that contradict each other are refused at their field", async ({
  workspace,
  openAs,
}) => {
  const page = await openAs(workspace.admin, `/app/settings/inboxes/${workspace.inbox.id}`);
  await page.getByRole("spinbutton", { name: "Quiet time" }).fill("600");
  await page.getByRole("button", { name: "Save" }).click();
  const wait = page.getByRole("spinbutton", { name: "Longest wait" });
  await expect(wait).toBeFocused();
  await expect(wait).toHaveAccessibleDescription(/cannot be shorter than the quiet time/);
  await expect(page.getByRole("spinbutton", { name: "Quiet time" })).toHaveValue("600");
  await wait.fill("900");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Everything is saved.")).toBeVisible();
});

test("leaving with unsaved changes is asked about", async ({ workspace, openAs }) => {
  const page = await openAs(workspace.admin, `/app/settings/inboxes/${workspace.inbox.id}`);
  await page.getByRole("textbox", { name: "Welcome title", exact: true }).fill("Good day");
  await page.getByRole("link", { name: "People" }).click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(page.getByRole("textbox", { name: "Welcome title", exact: true })).toHaveValue(
    "Good day",
  );
  await page.getByRole("link", { name: "People" }).click();
  await question.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("heading", { name: "People" })).toBeVisible();
});

test("the identity key is shown on demand and replaced after a question", async ({
  workspace,
  openAs,
}) => {
  const page = await openAs(workspace.admin, `/app/settings/inboxes/${workspace.inbox.id}`);
  const key = page.getByRole("region", { name: "Identity key" });
  await expect(key).toHaveCount(0);
  await page.getByRole("button", { name: "Show the key" }).click();
  await expect(key).toContainText(workspace.inbox.identityKey);
  await page.getByRole("button", { name: "Make a new key" }).click();
  await page
    .getByRole("dialog", { name: "Make a new key?" })
    .getByRole("button", { name: "Make a new key" })
    .click();
  await expect(key).not.toContainText(workspace.inbox.identityKey);
});

test("another inbox is created and has a snippet of its own", async ({ workspace, openAs }) => {
  const page = await openAs(workspace.admin, "/app/settings/inboxes");
  await page.getByRole("button", { name: "Create inbox" }).click();
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText("Give the inbox a name.")).toBeVisible();
  await page.getByRole("textbox", { name: "Name" }).fill("Second shop");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Second shop" })).toBeVisible();
  const snippet = page.getByRole("region", { name: "Install snippet" });
  await expect(snippet).toContainText("/sdk.js");
  await expect(snippet).not.toContainText(workspace.inbox.websiteToken);
});

test("settings of inboxes are for administrators", async ({ workspace, openAs }) => {
  const page = await openAs(workspace.agent, `/app/settings/inboxes/${workspace.inbox.id}`);
  await expect(page.getByText("There is nothing here.")).toBeVisible();
  await page.goto("/app/settings");
  await expect(page.getByRole("link", { name: "Profile" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Inboxes" })).toHaveCount(0);
});
