import { expect, type Page } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import { visitShop } from "@/tests/support/journeys/customer";

/** CSS pixels that a thumb wants; a link inside a sentence may be smaller. */
const target = 44;

/** The names of what a finger beside its middle, but on the target, would miss. */
async function missedTargets(page: Page): Promise<string[]> {
  const chat = page.frameLocator('iframe[title="Chat"]');
  const controls = await chat
    .locator(":is(button, input, textarea):not(.link-button):visible")
    .all();
  const missed = await Promise.all(
    controls.map((control) =>
      control.evaluate(
        (element, reach) => {
          element.scrollIntoView({ block: "center" });
          const { x, y, width, height } = element.getBoundingClientRect();
          const [left, top] = [x + width / 2, y + height / 2];
          const around = [
            ...[left - reach, left + reach].map((at) => document.elementFromPoint(at, top)),
            ...[top - reach, top + reach].map((at) => document.elementFromPoint(left, at)),
          ];
          const isHit = around.every((hit) => !hit || element.contains(hit));
          return isHit ? [] : [element.getAttribute("aria-label") ?? element.textContent];
        },
        target / 2 - 1,
      ),
    ),
  );
  return missed.flat();
}

test("a screen reader meets a region, a log that tells who said what, and a named box to write in", async ({
  workspace,
  page,
  grace,
}) => {
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Is it in stock?");
  const { id } = await systemDb().conversation.findFirstOrThrow({
    where: { accountId: workspace.scope },
  });
  await grace.answers(id, "Yes, three of them.");
  await expect(ada.log.getByText("Yes, three of them.")).toBeVisible();
  await expect(ada.chat.locator("body")).toMatchAriaSnapshot(`
    - region "Chat":
      - button "Back"
      - button "More"
      - log "Conversation":
        - text: "You: Is it in stock?"
        - img "Seen"
        - text: /Yes, three of them/
        - form "Get notified by email":
          - textbox "Email"
          - button "Submit"
      - textbox "Message"
      - button "Send message" [disabled]
  `);
});

for (const { name, size, media } of [
  { name: "on a phone", size: { width: 360, height: 740 }, media: {} },
  { name: "zoomed to 200 %", size: { width: 640, height: 360 }, media: {} },
  {
    name: "in forced colours",
    size: { width: 1280, height: 720 },
    media: { forcedColors: "active" },
  },
] as const) {
  test(`the whole job can be done ${name}`, async ({ workspace, page, grace }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    const ada = await visitShop(page, workspace);
    await ada.open();
    await ada.writes("A word as long as it gets: Donaudampfschifffahrtsgesellschaftskapitänsmütze");
    await ada.answersPrompt("ada@journey.test");
    const { id } = await systemDb().conversation.findFirstOrThrow({
      where: { accountId: workspace.scope },
    });
    await grace.answers(
      id,
      "See https://example.com/a-very-long-path/that-goes/on-and-on/for-ever",
    );
    await expect(ada.log.getByRole("link")).toBeInViewport();
    await expect(ada.chat.getByRole("textbox", { name: "Message" })).toBeInViewport();
    if (size.height > 400) expect(await missedTargets(page)).toEqual([]);
    const overflow = await ada.log.evaluate((log) => {
      const { documentElement } = log.ownerDocument;
      return [documentElement, log].map((one) => one.scrollWidth - one.clientWidth);
    });
    expect(overflow).toEqual([0, 0]);
    await page.screenshot({ path: `test-results/widget-${name.replaceAll(/\W+/g, "-")}.png` });
    await ada.chat.getByRole("button", { name: "Back" }).click();
    await expect(ada.chat.getByText("Recent conversations")).toBeVisible();
    if (size.height > 400) expect(await missedTargets(page)).toEqual([]);
  });
}
