import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { visitShop } from "@/tests/support/journeys/customer";
import { colorSchemes } from "@/tests/support/views/matrix";
import { openMenuItem } from "@/tests/support/widget/chat-menu";
import { findFlaws } from "@/tests/support/widget/findings";

const conversationOf = ({ scope }: TestWorkspace) =>
  systemDb().conversation.findFirstOrThrow({ where: { accountId: scope } });

const picture = (name: string, color: string) => ({
  name,
  mimeType: "image/png",
  buffer: Buffer.from(color, "base64"),
});
const red =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

for (const colorScheme of colorSchemes) {
  test(`what comes later has no flaw that axe can find, ${colorScheme}`, async ({
    workspace,
    page,
    grace,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await workspace.configure({
      consent: { isEnabled: true, text: "We keep what you write for a year." },
      csat: { isEnabled: true, style: "emoji", text: "How did we do?" },
      preChatForm: {
        isEnabled: true,
        intro: "",
        fields: [
          {
            ...{ key: "phone", type: "phone", target: "contact", label: "Phone" },
            ...{ placeholder: "", isRequired: true, options: [] },
          },
        ],
      },
    });
    const ada = await visitShop(page, workspace);
    await ada.open();
    const agree = ada.chat.getByRole("button", { name: "Agree and continue" });
    await expect(agree).toBeVisible();
    await expect(ada.chat.getByRole("textbox", { name: "Message" })).toHaveCount(0);
    expect(await findFlaws(page), "consent").toEqual([]);
    await agree.click();
    await ada.chat.getByRole("combobox", { name: "Country code" }).selectOption("DE");
    await ada.chat.getByRole("textbox", { name: "Phone" }).fill("0171 2345678");
    expect(await findFlaws(page), "phone with its country").toEqual([]);

    const emoji = ada.chat.getByRole("button", { name: "Emoji" });
    await emoji.click();
    const grid = ada.chat.getByRole("group", { name: "Emoji" });
    await expect(grid.getByRole("button").first()).toBeFocused();
    expect(await findFlaws(page), "emoji").toEqual([]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const box = ada.chat.getByRole("textbox", { name: "Message" });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue("😊");
    await emoji.click();
    await page.keyboard.press("Escape");
    await expect(grid).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Close chat" }).first()).toBeVisible();

    const picker = ada.chat.locator('input[type="file"]');
    await picker.setInputFiles([picture("one.png", red), picture("two.png", red)]);
    await box.fill("Two pictures");
    await ada.chat.getByRole("button", { name: "Send message" }).click();
    await expect(ada.log.getByRole("img", { name: "two.png" })).toBeVisible();
    expect(
      await systemDb().contact.findFirstOrThrow({ where: { accountId: workspace.scope } }),
    ).toMatchObject({ phone: "+49 171 2345678" });

    await ada.log.getByRole("link", { name: "one.png" }).click();
    const viewer = ada.chat.getByRole("dialog", { name: "one.png" });
    await expect(viewer).toBeVisible();
    expect(await findFlaws(page), "pictures").toEqual([]);
    await page.keyboard.press("ArrowRight");
    await expect(ada.chat.getByRole("dialog", { name: "two.png" })).toContainText("2 / 2");
    await page.keyboard.press("Escape");
    await expect(ada.chat.getByRole("dialog")).toHaveCount(0);
    await expect(ada.log.getByRole("link", { name: "one.png" })).toBeFocused();

    const { id } = await conversationOf(workspace);
    await grace.answers(id, "Which of the two?");
    await ada.log.getByText("Which of the two?").hover();
    await ada.log.getByRole("button", { name: "Reply" }).last().click();
    await expect(box).toBeFocused();
    await box.fill("The second");
    await page.reload();
    await ada.open();
    await expect(box).toHaveValue("The second");
    await expect(ada.chat.getByRole("button", { name: "Cancel" })).toBeVisible();
    expect(await findFlaws(page), "an answer to one message").toEqual([]);
    await ada.chat.getByRole("button", { name: "Send message" }).click();
    await expect(ada.log.getByRole("button", { name: /In reply to .*Which of/ })).toBeVisible();
    await expect(ada.log.getByRole("img", { name: "Seen" }).first()).toBeVisible();

    await ada.close();
    await grace.answers(id, "Thank you, I will send it.");
    const bubble = ada.chat.getByRole("button", { name: /I will send it/ });
    await expect(bubble).toBeVisible();
    expect(await findFlaws(page), "preview bubble").toEqual([]);
    await bubble.click();
    await openMenuItem(ada.chat, "End conversation");
    await ada.chat.getByRole("button", { name: "End this conversation?" }).click();
    const survey = ada.chat.getByRole("form", { name: "How did we do?" });
    await survey.getByRole("radio", { name: "Good", exact: true }).check({ force: true });
    expect(await findFlaws(page), "survey").toEqual([]);
    await survey.getByRole("textbox", { name: "Anything to add?" }).fill("Quick");
    await survey.getByRole("button", { name: "Submit" }).click();
    await expect(ada.chat.getByText("Thank you for your answer.")).toBeVisible();
    expect(await findFlaws(page), "ended").toEqual([]);
  });
}
