import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { surveyToken } from "@/server/surveys/policy";
import { expectAccessible } from "@/tests/support/accessible";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { customerOn, visitShop } from "@/tests/support/journeys/customer";
import { openMenuItem } from "@/tests/support/widget/chat-menu";
import { snippet, test } from "@/tests/support/widget/host-test";

const conversationOf = ({ scope }: TestWorkspace) =>
  systemDb().conversation.findFirstOrThrow({ where: { accountId: scope } });

const campaign = {
  ...{ id: "0192d2a4-7f4e-7c3b-9a55-1c6f3b0f8e01", isEnabled: true, urlPattern: "*/prices*" },
  ...{ seconds: 1, isInHoursOnly: false, senderName: "Grace", text: "Questions about prices?" },
};

test("a message by itself shows on its pages, once, and becomes a conversation when it is answered", async ({
  segue,
  workspace,
  page,
  host,
}) => {
  await workspace.configure({ campaigns: [campaign] });
  const { url } = await host({ head: snippet(segue, workspace) });
  const ada = customerOn(page, url);
  await page.goto(url);
  const bubble = ada.chat.getByRole("button", { name: /Questions about prices/ });
  await expect(page.locator('iframe[title="Chat"]')).toHaveCount(1);
  await page.evaluate("history.pushState(null, '', '/prices/eu')");
  await expect(bubble).toBeVisible();
  await bubble.click();
  await expect(ada.chat.getByText("Questions about prices?")).toBeVisible();
  await ada.chat.getByRole("textbox", { name: "Message" }).fill("Yes, one");
  await ada.chat.getByRole("button", { name: "Send message" }).click();
  await expect(ada.log.getByText("Questions about prices?")).toBeVisible();
  const { id } = await conversationOf(workspace);
  const greeting = await systemDb().message.findFirst({
    where: { conversationId: id, kind: "greeting" },
  });
  expect(greeting).toMatchObject({ text: "Questions about prices?", authorName: "Grace" });
});

test("a survey is answered by the link in the mail, and changed in the chat", async ({
  segue: _running,
  workspace,
  page,
  grace,
}) => {
  await workspace.configure({
    csat: { isEnabled: true, style: "stars", text: "How did we do?" },
  });
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Thanks for the lid");
  const { id } = await conversationOf(workspace);
  await grace.answers(id, "You are welcome");
  await expect(ada.log.getByText("You are welcome")).toBeVisible();
  await openMenuItem(ada.chat, "End conversation");
  await ada.chat.getByRole("button", { name: "End this conversation?" }).click();
  await expect(ada.chat.getByRole("form", { name: "How did we do?" })).toBeVisible();
  const asked = await systemDb().message.findFirstOrThrow({
    where: { conversationId: id, kind: "csat" },
  });

  const mailed = await page.context().newPage();
  await mailed.goto(`/survey/${surveyToken(asked.id)}`);
  await expectAccessible(mailed);
  await mailed.getByRole("radio", { name: "Good", exact: true }).check({ force: true });
  await mailed.getByRole("textbox", { name: "Anything to add?" }).fill("By mail");
  await mailed.getByRole("button", { name: "Submit" }).click();
  await expect(mailed.getByText("Thank you for your answer.")).toBeVisible();

  await expect(ada.chat.getByText("Thank you for your answer.")).toBeVisible();
  await ada.chat.getByRole("button", { name: "Change" }).last().click();
  const survey = ada.chat.getByRole("form", { name: "How did we do?" });
  await expect(survey.getByRole("textbox")).toHaveValue("By mail");
  await survey.getByRole("radio", { name: "Very good" }).check({ force: true });
  await survey.getByRole("button", { name: "Submit" }).click();
  await expect
    .poll(() => systemDb().csatResponse.findFirst({ where: { conversationId: id } }))
    .toMatchObject({ rating: 5, comment: "By mail" });
});

test("consent comes before the first word, is recorded, and is not asked for twice", async ({
  workspace,
  page,
}) => {
  await workspace.configure({ consent: { isEnabled: true, text: "We keep it for a year." } });
  const ada = await visitShop(page, workspace);
  await ada.open();
  await expect(ada.chat.getByText("We keep it for a year.")).toBeVisible();
  await expect(ada.chat.getByRole("textbox", { name: "Message" })).toHaveCount(0);
  expect(await systemDb().contact.count({ where: { accountId: workspace.scope } })).toBe(0);
  await ada.chat.getByRole("button", { name: "Agree and continue" }).click();
  await ada.writes("I agree");
  const session = await systemDb().contactSession.findFirst({
    where: { accountId: workspace.scope },
  });
  expect(session).toMatchObject({ consentText: "We keep it for a year." });
  await ada.chat.getByRole("button", { name: "Back" }).click();
  await expect(ada.chat.getByRole("textbox", { name: "Message" })).toBeVisible();
});

const tongues = [
  { locale: "ar", button: "فتح الدردشة", box: "الرسالة", dir: "rtl" },
  { locale: "he", button: "פתיחת הצ'אט", box: "הודעה", dir: "rtl" },
  { locale: "de", button: "Chat öffnen", box: "Nachricht", dir: "ltr" },
  { locale: "ja", button: "チャットを開く", box: "メッセージ", dir: "ltr" },
];

for (const { locale, button, box, dir } of tongues) {
  test(`a visitor whose browser speaks ${locale} is spoken to in it, the button too`, async ({
    segue,
    workspace,
    browser,
    host,
  }) => {
    const { url } = await host({ head: snippet(segue, workspace) });
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole("button", { name: button }).click();
    const { chat } = customerOn(page, url);
    await expect(chat.getByRole("textbox", { name: box })).toBeVisible();
    await expect(chat.locator("html")).toHaveAttribute("dir", dir);
    await context.close();
  });
}

test("the page's language holds where the browser's is one we do not speak", async ({
  segue,
  workspace,
  browser,
  host,
}) => {
  const settings = { locale: "fr", useBrowserLanguage: true };
  const head = `<script>window.segueSettings = ${JSON.stringify(settings)}</script>`;
  const { url } = await host({ head: head + snippet(segue, workspace) });
  const context = await browser.newContext({ locale: "fi-FI" });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole("button", { name: "Open chat" }).click();
  await expect(customerOn(page, url).chat.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("button", { name: "Fermer le chat" }).first()).toBeVisible();
  await context.close();
});

test("a newcomer of an inbox under attack solves the riddle without noticing it", async ({
  workspace,
  page,
}) => {
  await workspace.configure({ challenge: "always" });
  const answers: number[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/api/widget/session")) answers.push(response.status());
  });
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("No robot");
  expect(answers.slice(0, 2)).toEqual([428, 200]);
  expect(await systemDb().contactSession.count({ where: { accountId: workspace.scope } })).toBe(1);
});

test("with a base domain one session serves the sites below it, in a cookie", async ({
  segue,
  workspace,
  page,
  context,
}) => {
  const settings = { baseDomain: "shop.test" };
  const html = `<!doctype html><html lang="en"><head><title>Shop</title>
    <script>window.segueSettings = ${JSON.stringify(settings)}</script>
    ${snippet(segue, workspace)}</head><body><h1>Shop</h1></body></html>`;
  // Served by the browser itself: a Secure cookie wants https, and Segue is on http here.
  await context.grantPermissions(["local-network-access"]);
  await context.route(/^https:\/\/\w+\.shop\.test\//, (route) =>
    route.fulfill({ contentType: "text/html", body: html }),
  );
  await page.goto("https://www.shop.test/");
  const www = customerOn(page, page.url());
  await www.open();
  await www.writes("From www");
  const cookies = await context.cookies("https://www.shop.test");
  expect(cookies).toMatchObject([{ domain: ".shop.test", secure: true, sameSite: "Lax" }]);
  expect(await page.evaluate("localStorage.length")).toBe(0);
  await page.goto("https://cart.shop.test/");
  const cart = customerOn(page, page.url());
  await cart.open();
  await expect(cart.log.getByText("From www")).toBeVisible();
  expect(await systemDb().contactSession.count({ where: { accountId: workspace.scope } })).toBe(1);
});
