import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { visitShop } from "@/tests/support/journeys/customer";

const findContact = (workspace: TestWorkspace) =>
  systemDb().contact.findFirstOrThrow({ where: { accountId: workspace.scope } });

test("the email prompt refuses what is no address, takes one, and lets it be corrected", async ({
  workspace,
  page,
}) => {
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Do you sell lids?");
  const prompt = ada.chat.getByRole("form", { name: "Get notified by email" });
  const box = prompt.getByRole("textbox", { name: "Email" });
  await box.fill("ada at journey");
  await prompt.getByRole("button", { name: "Submit" }).click();
  await expect(prompt.getByRole("alert")).toContainText("doesn't look like an email address");
  await expect(box).toHaveValue("ada at journey");
  await box.fill("ada@gmial.com");
  await prompt.getByRole("button", { name: "Did you mean ada@gmail.com?" }).click();
  await expect(box).toHaveValue("ada@gmail.com");
  await box.fill("adda@journey.test");
  await box.press("Enter");
  await expect(ada.chat.getByText("We'll also email you at adda@journey.test")).toBeVisible();

  await ada.chat.getByRole("button", { name: "Change" }).click();
  await expect(box).toHaveValue("adda@journey.test");
  await ada.answersPrompt("ada@journey.test");
  expect(await findContact(workspace)).toMatchObject({
    email: "ada@journey.test",
    emailSource: "email_prompt",
    emailVerifiedAt: null,
  });
  await page.reload();
  await ada.open();
  await expect(ada.chat.getByText("We'll also email you at ada@journey.test")).toBeVisible();
});

test("the prompt comes once in a conversation and goes away by Not now", async ({
  workspace,
  page,
}) => {
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("One");
  const prompt = ada.chat.getByRole("form", { name: "Get notified by email" });
  await expect(prompt).toBeVisible();
  await prompt.getByRole("button", { name: "Not now" }).click();
  await expect(prompt).toHaveCount(0);
  await ada.writes("Two");
  await page.reload();
  await ada.open();
  await expect(ada.log.getByText("Two")).toBeVisible();
  await expect(prompt).toHaveCount(0);
  await ada.chat.getByRole("button", { name: "Get notified by email" }).click();
  await ada.answersPrompt("later@journey.test");
});
