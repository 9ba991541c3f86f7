import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import { agentOn } from "@/tests/support/journeys/agent";
import { visitShop } from "@/tests/support/journeys/customer";
import { postOf } from "@/tests/support/journeys/post";

const addressOf = (name: string) => `${name}.${crypto.randomUUID().slice(0, 8)}@copy.test`;

test("somebody in copy gets the answer, answers to all, and speaks under his own name", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const post = postOf(segue);
  const [ada, bob] = [addressOf("ada"), addressOf("bob")];
  const shop = await visitShop(page, workspace);
  await shop.open();
  await shop.writes("Do you fit kitchens?");
  await shop.answersPrompt(ada);
  await shop.leaves();
  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("Do you fit kitchens?");
  await grace.replies("We do. When?");
  const [mail] = await post.mailsInTime(ada, 1);
  if (!mail) throw new Error("No mail.");

  await post.answer({ answered: mail, own: "Ask Bob.", from: ada, cc: `Bob Miller <${bob}>` });
  const people = grace.page.getByRole("list", { name: "To", exact: true });
  await expect(people.getByRole("button", { name: /^Bob Miller: gets/ })).toBeVisible();
  await grace.replies("Bob, would June suit you?");
  const [toBob] = await post.mailsInTime(bob, 1);
  if (!toBob) throw new Error("No mail for Bob.");
  expect(toBob.text).toContain("Bob, would June suit you?");
  expect(toBob.text).not.toContain("Do you fit kitchens?");
  expect(toBob.text).toContain(`Also sent to ${ada}`);
  expect(toBob.replyTo).not.toBe(mail.replyTo);
  await post.mailsInTime(ada, 2);

  // To all: his program takes the address of the mail that he had a copy of.
  await post.answer({ answered: mail, own: "June is fine.", from: `Bob <${bob}>` });
  await expect(grace.thread.getByRole("article", { name: /Bob Miller/ })).toContainText(
    "June is fine.",
  );
  await shop.returns();
  await shop.open();
  await shop.chat.getByText("June is fine.").first().click();
  const letter = shop.log.locator(".sheet").filter({ hasText: "June is fine." });
  await expect(letter).toContainText("Bob Miller");
});

test("an agent adds somebody, leaves him out of one answer, and removes him", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const post = postOf(segue);
  const [ada, cleo] = [addressOf("ada"), addressOf("cleo")];
  const shop = await visitShop(page, workspace);
  await shop.open();
  await shop.writes("Who fits the taps?");
  await shop.answersPrompt(ada);
  await shop.leaves();
  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("Who fits the taps?");
  const composer = grace.page.getByRole("region", { name: "Composer" });
  const add = composer.getByRole("form", { name: "Add somebody in copy" });
  await composer.getByRole("button", { name: "Add somebody in copy" }).click();
  await add.getByRole("textbox", { name: "Person to add" }).fill(ada);
  await add.getByRole("button", { name: "Add" }).click();
  await expect(add.getByRole("alert")).toContainText("This is the customer");
  await add.getByRole("textbox", { name: "Person to add" }).fill(cleo);
  await add.getByRole("button", { name: "Add" }).click();
  await expect(add).toHaveCount(0);
  await composer.getByRole("button", { name: `Leave ${cleo} out of this answer` }).click();
  await expect(composer.getByRole("button", { name: `${cleo}: left out` })).toBeVisible();
  await grace.replies("Between us: Cleo does.");
  await expect(composer.getByRole("button", { name: `${cleo}: gets this answer` })).toBeVisible();
  await post.mailsInTime(ada, 1);
  expect(await post.hasNone(cleo)).toBe(true);

  await grace.replies("Cleo will call you.");
  const [toCleo] = await post.mailsInTime(cleo, 1);
  expect(toCleo?.text).toContain("Cleo will call you.");
  expect(toCleo?.text).not.toContain("Between us");
  const panel = grace.page.getByRole("list", { name: "Mail recipients" });
  await panel.getByRole("button", { name: `Remove ${cleo} from the conversation` }).click();
  await expect(panel.getByText("No longer used")).toBeVisible();
  await expect(composer.getByRole("list", { name: "To", exact: true })).toHaveCount(0);
  const where = { accountId: workspace.scope, email: cleo };
  expect(await systemDb().recipient.findFirst({ where })).toMatchObject({
    revokedAt: expect.any(Date),
  });
});
