import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { expectAccessible } from "@/tests/support/accessible";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { agentOn } from "@/tests/support/journeys/agent";
import { visitShop } from "@/tests/support/journeys/customer";
import { openMenu } from "@/tests/support/journeys/open-menu";
import { postOf } from "@/tests/support/journeys/post";
import { writeMail } from "@/tests/support/mail/write-mail";

const newAddress = (name: string) => `${name}.${crypto.randomUUID().slice(0, 8)}@thread.test`;

test("visitor and agent each have the conversation mailed to them", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const post = postOf(segue);
  const email = newAddress("ada");
  const shop = await visitShop(page, workspace);
  await shop.open();
  await shop.writes("Do you deliver to the islands?");
  await shop.answersPrompt(email);
  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("Do you deliver to the islands?");
  await grace.notes("Ask the carrier.");
  await grace.replies("We do, twice a week.");
  await expect(shop.log.getByText("We do, twice a week.")).toBeVisible();
  await shop.chat.getByRole("button", { name: "More" }).click();
  await shop.chat.getByText("Email me this conversation").click();
  await expect(shop.chat.getByText(`On its way to ${email}.`)).toBeVisible();
  const [asked] = await post.mailsTo(email, 1);
  expect(asked?.text).toMatch(/to the islands\?[\s\S]*twice a week\./);
  expect(asked?.text).not.toContain("carrier");

  await openMenu(grace.page.getByRole("button", { name: "Email a transcript" }));
  await grace.page.getByRole("menuitem", { name: "Myself" }).click();
  await expect(grace.page.getByText(/The transcript is on its way to/)).toBeVisible();
  // Nobody but administrators reads mails to members in the mailbox.
  const where = { accountId: workspace.scope, toEmail: workspace.agent.actor.email };
  await expect
    .poll(async () => (await systemDb().outboundEmail.findFirst({ where }))?.frozen)
    .toMatchObject({ text: expect.stringContaining("GMT+5:45"), replyTo: expect.any(String) });
});

test("the original of a mail is dark at night, and loads pictures only when asked", async ({
  segue,
  workspace,
  openAs,
}) => {
  const post = postOf(segue);
  const email = newAddress("ada");
  const visitor = await makeVisitor(workspace, { email, name: "Ada" });
  const { conversationId } = await visitor.says("Which tap is it?");
  await workspace.agent.answers(conversationId, "Send us a picture.");
  const [mail] = await post.mailsInTime(email, 1);
  const to = mail?.replyTo ?? "";
  const html =
    '<p>This <b>one</b>.</p><img src="https://far.example/tap.png" width="9" height="9">';
  expect(await post.deliver(writeMail({ from: email, to, text: "This one.", html }), to)).toBe(202);
  // Whoever answers with his address but from another is held for the agents.
  const other = writeMail({ from: newAddress("eve"), to, text: "I am Ada." });
  expect(await post.deliver(other, to)).toBe(202);

  const page = await openAs(workspace.agent, "/app/conversations/1");
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const pictures: string[] = [];
  await page.route("**/api/remote-images?*", (route) => {
    pictures.push(route.request().url());
    return route.fulfill({
      contentType: "image/svg+xml",
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    });
  });
  await page.getByRole("button", { name: "Show original" }).click();
  const frame = page.locator('iframe[title="Original mail"]');
  const picture = page.frameLocator('iframe[title="Original mail"]').locator("img");
  await expect(frame).toHaveCSS("filter", /invert/);
  await expect(picture).toHaveJSProperty("naturalWidth", 0);
  expect(pictures).toEqual([]);
  const held = page.getByRole("region", { name: "Held mails" });
  await expect(held.getByText("I am Ada.")).toBeVisible();
  await expectAccessible(page, { isAlone: true });
  await page.getByRole("button", { name: "Load pictures" }).click();
  await expect(picture).toHaveJSProperty("naturalWidth", 9);
  expect(new URL(pictures[0] ?? "").searchParams.get("url")).toBe("https://far.example/tap.png");
  await page.getByRole("button", { name: "Its own colours" }).click();
  await expect(frame).toHaveCSS("filter", "none");
  await held.getByRole("button", { name: "Discard" }).click();
  await expect(held).toHaveCount(0);
});
