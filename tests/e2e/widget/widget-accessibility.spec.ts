import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import { visitShop } from "@/tests/support/journeys/customer";
import { colorSchemes } from "@/tests/support/views/matrix";
import { findFlaws } from "@/tests/support/widget/findings";

test("everything is done by keyboard alone", async ({ workspace, page }) => {
  const ada = await visitShop(page, workspace);
  await page.getByRole("button", { name: "Open chat" }).focus();
  await page.keyboard.press("Enter");
  const box = ada.chat.getByRole("textbox", { name: "Message" });
  await expect(box).toBeFocused();
  await page.keyboard.type("No mouse here");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("at all");
  await page.keyboard.press("Enter");
  await expect(ada.log.getByText("No mouse here\nat all")).toBeVisible();
  await expect(box).toBeFocused();

  const prompt = ada.chat.getByRole("form", { name: "Get notified by email" });
  await prompt.getByRole("textbox", { name: "Email" }).focus();
  await page.keyboard.type("ada@journey.test");
  await page.keyboard.press("Tab");
  await expect(prompt.getByRole("button", { name: "Submit" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(ada.chat.getByText("We'll also email you at ada@journey.test")).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Open chat" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(box).toBeFocused();
});

for (const colorScheme of colorSchemes) {
  test(`no view has a flaw that axe can find, ${colorScheme}`, async ({
    workspace,
    page,
    grace,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await workspace.configure({
      greeting: { isEnabled: true, text: "Hello, how can we help?" },
      preChatForm: {
        isEnabled: true,
        intro: "Who are you?",
        fields: [
          {
            key: "name",
            type: "text",
            target: "contact",
            label: "Name",
            placeholder: "",
            isRequired: true,
            options: [],
          },
        ],
      },
    });
    const ada = await visitShop(page, workspace);
    await expect(page.getByRole("button", { name: "Open chat" })).toBeVisible();
    expect(await findFlaws(page), "closed").toEqual([]);
    await ada.open();
    await ada.chat.getByRole("textbox", { name: "Message" }).fill("Hello");
    await ada.chat.getByRole("button", { name: "Send message" }).click();
    await expect(ada.chat.getByRole("alert")).toBeVisible();
    expect(await findFlaws(page), "form with an error").toEqual([]);
    await ada.chat.getByRole("textbox", { name: "Name" }).fill("Ada");
    await ada.writes("Hello");
    await expect(ada.chat.getByRole("form", { name: "Get notified by email" })).toBeVisible();
    const { id } = await systemDb().conversation.findFirstOrThrow({
      where: { accountId: workspace.scope },
    });
    await grace.answers(id, "See https://example.com/help");
    await expect(ada.log.getByRole("link")).toBeVisible();
    expect(await findFlaws(page), "conversation").toEqual([]);
    await ada.answersPrompt("ada@journey.test");
    await ada.chat.getByRole("button", { name: "Back" }).click();
    await expect(ada.chat.getByText("Recent conversations")).toBeVisible();
    expect(await findFlaws(page), "home").toEqual([]);
  });
}
