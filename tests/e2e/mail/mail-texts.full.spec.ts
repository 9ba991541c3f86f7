import { expect } from "@playwright/test";
import { expectAccessible } from "@/tests/support/accessible";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { postOf } from "@/tests/support/journeys/post";

test("an inbox's own words are checked and previewed while typed, and go out once saved", async ({
  segue,
  workspace,
  openAs,
}) => {
  const page = await openAs(workspace.admin, "/app/settings/letters");
  const preview = page.frameLocator('iframe[title="Preview of the mail"]');
  const intro = page.getByRole("textbox", { name: "Words above the messages" });
  await expect(preview.getByText("Continue in chat")).toBeVisible();
  await intro.fill("{agent} of {company} answers.");
  await expect(intro).toHaveAccessibleDescription(/\{company\} means nothing here/);
  await intro.fill("Here is {agent} of {brand}.");
  await expect(preview.getByText(`Here is Grace Hopper of ${workspace.name}.`)).toBeVisible();
  await page.getByRole("combobox", { name: "Mail", exact: true }).selectOption("Transcript");
  await expect(preview.getByText(`Your conversation with ${workspace.name}`)).toBeVisible();
  await expectAccessible(page, { isAlone: true });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(intro).toHaveValue("Here is {agent} of {brand}.");

  const email = `ada.${crypto.randomUUID().slice(0, 8)}@letters.test`;
  const visitor = await makeVisitor(workspace, { email, name: "Ada" });
  const { conversationId } = await visitor.says("Hello?");
  await workspace.agent.answers(conversationId, "Good day.");
  const [mail] = await postOf(segue).mailsInTime(email, 1);
  expect(mail?.text).toContain(`Here is Alan of ${workspace.name}.`);
});
