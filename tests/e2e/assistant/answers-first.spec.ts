import { expect } from "@playwright/test";
import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";
import { writeArticles } from "@/prisma/seed/write-articles";
import { makeAssistant } from "@/tests/support/assistant/make-assistant";
import { test } from "@/tests/support/e2e";
import { agentOn } from "@/tests/support/journeys/agent";
import { visitShop } from "@/tests/support/journeys/customer";
import { postOf } from "@/tests/support/journeys/post";

const nightMs = 10 * 3_600_000;

test("the assistant answers, a person is asked for at night, and his answer comes by mail next morning", async ({
  segue,
  workspace,
  page,
  openAs,
}) => {
  const { hours } = defaultInboxSettings("Acme");
  await workspace.configure({ hours: { ...hours, isEnabled: true, spans: [] } });
  await makeAssistant(workspace);
  await writeArticles(workspace.scope, `shop-${workspace.inbox.id.slice(-8)}`);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.chat.getByRole("searchbox", { name: "Search for help" }).fill("send something back");
  await expect(ada.chat.getByRole("link", { name: /Return an item/ })).toHaveAttribute(
    "href",
    /\/help\/shop-\S+\/en\/return-an-item/,
  );
  await ada.writes("How long does delivery take?");
  await expect(ada.log.getByText("two to four working days")).toBeVisible();
  await expect(ada.log.getByText("Iris · AI").first()).toBeVisible();
  await expect(ada.chat.getByRole("form", { name: "Get notified by email" })).toHaveCount(0);
  await ada.writes("I want to talk to a human");
  await expect(ada.log.getByText("Somebody will answer you here.")).toBeVisible();
  await ada.answersPrompt("night@journey.test");
  await ada.leaves();

  await segue.clock.advance(nightMs);
  const grace = agentOn(await openAs(workspace.agent));
  await grace.opens("I want to talk to a human");
  await expect(grace.thread.getByText("the customer asked for a person")).toBeVisible();
  await grace.replies("Good morning, your parcel is on its way.");
  const [mail] = await postOf(segue).mailsInTime("night@journey.test", 1);
  expect(mail?.text).toContain("Good morning, your parcel is on its way.");
  expect(mail?.text, "the summary").toContain("I want to talk to a human");
});
