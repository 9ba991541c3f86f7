import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";

const csv = [
  "Vorname;Nachname;E-Mail;Plan",
  "Ada;Lovelace;ada@journey.test;Gold",
  "Grace;Hopper;grace@journey.test;Tin",
  "Nobody;At all;no address;Gold",
].join("\r\n");

test("contacts come in from a file, get facts and notes, become one, and are erased", async ({
  workspace,
  openAs,
}) => {
  test.setTimeout(150_000);
  const patience = { timeout: 60_000 };
  const visitor = await makeVisitor(workspace, { email: "ada@journey.test", name: "Ada L." });
  await visitor.says("Where is my parcel?");
  const page = await openAs(workspace.admin, "/app/settings/attributes");
  await page.getByRole("button", { name: "New attribute" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Plan");
  await page.getByRole("textbox", { name: "Key" }).fill("plan");
  await page.getByRole("combobox", { name: "Type" }).selectOption("list");
  await page.getByRole("textbox", { name: "Choices" }).fill("Gold\nSilver");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("list", { name: "Attributes" })).toContainText("Gold · Silver");

  await page.goto("/app/contacts");
  await page.getByRole("link", { name: "Import" }).click();
  await page.getByLabel("CSV file").setInputFiles({
    ...{ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(csv) },
  });
  await page.getByRole("button", { name: "Upload" }).click();
  const meaning = (column: string) => page.getByRole("combobox", { name: `Meaning of ${column}` });
  await expect(meaning("Vorname")).toHaveValue("first_name");
  await expect(meaning("Nachname")).toHaveValue("last_name");
  await expect(meaning("E-Mail")).toHaveValue("email");
  await expect(meaning("Plan")).toHaveValue("attribute:plan");
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(page.getByRole("heading", { name: "What would happen" })).toBeVisible(patience);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Refused rows" }).click();
  const refused = await (await download).createReadStream();
  const text = Buffer.concat(await refused.toArray()).toString("utf8");
  expect(text).toContain("Choose one of: Gold, Silver.");
  expect(text).toContain("no email address");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("Done")).toBeVisible(patience);

  await page.goto("/app/contacts");
  const found = page.getByRole("list", { name: "Contacts" });
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByLabel("Name of the attribute").fill("plan");
  await page.getByLabel("Value", { exact: true }).fill("Gold");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(found.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Save as a segment" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Gold customers");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("link", { name: "Gold customers" })).toBeVisible();

  await found.getByRole("link").first().click();
  await page.getByRole("combobox", { name: "Plan" }).selectOption("Silver");
  await page.getByRole("textbox", { name: "New note" }).fill("Prefers tea.");
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByRole("list", { name: "Notes" })).toContainText("Prefers tea.");
  await page.getByRole("button", { name: "Merge" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Merge" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Conversations of this contact" })).toContainText(
    "Where is my parcel?",
  );
  await page.getByRole("button", { name: "Erase" }).click();
  await page.getByLabel(/to confirm/).fill("erase");
  await page.getByRole("dialog").getByRole("button", { name: "Erase" }).click();
  await expect
    .poll(() => systemDb().conversation.count({ where: { accountId: workspace.scope } }), patience)
    .toBe(0);
});
