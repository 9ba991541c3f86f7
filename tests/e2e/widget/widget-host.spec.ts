import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { customerOn } from "@/tests/support/journeys/customer";
import type { SegueProcess } from "@/tests/support/segue-process";
import { snippet, test } from "@/tests/support/widget/host-test";

/** As Chatwoot publishes it, with only address and token changed. */
const chatwootSnippet = (segue: SegueProcess, workspace: TestWorkspace) => `<script>
  window.addEventListener("chatwoot:ready", function () {
    window.$chatwoot.setUser("7", { name: "Ada", email: "ada@journey.test" });
  });
  window.chatwootSettings = { position: "left", type: "standard", launcherTitle: "Chat with us" };
  (function(d,t) {
    var BASE_URL="${segue.baseUrl}";
    var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
    g.src=BASE_URL+"/packs/js/sdk.js";
    g.async = true;
    s.parentNode.insertBefore(g,s);
    g.onload=function(){
      window.chatwootSDK.run({ websiteToken: "${workspace.inbox.websiteToken}", baseUrl: BASE_URL })
    }
  })(document,"script");
</script>`;

const hostileStyles = `<style>
  div { all: unset !important; display: none !important; }
  div, button, iframe, svg { opacity: 0 !important; transform: scale(0) !important; position: static !important; }
</style>`;

test("one script, no cookie, no frame and no connection until the launcher is used", async ({
  segue,
  workspace,
  page,
  context,
  host,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (line) => requests.push(line.url()));
  const { url } = await host({ head: snippet(segue, workspace) });
  await page.goto(url);
  await expect(page.getByRole("button", { name: "Open chat" })).toBeVisible();
  await page.mouse.move(50, 50);
  await page.mouse.wheel(0, 100);
  expect(requests.filter((address) => address.startsWith(segue.baseUrl))).toHaveLength(1);
  expect(await page.locator("iframe").count()).toBe(0);
  expect(await page.evaluate("localStorage.length")).toBe(0);
  expect(await context.cookies()).toEqual([]);
  const globals = await page.evaluate(() =>
    Object.keys(window).filter((key) => /segue|chatwoot/i.test(key)),
  );
  expect(globals.sort()).toEqual(["$segue", "segueSDK"]);
});

test("a strict Content-Security-Policy and hostile styles of the page leave the chat working", async ({
  segue,
  workspace,
  page,
  host,
}) => {
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  const policy = [
    "default-src 'none'",
    `script-src ${segue.baseUrl}`,
    `frame-src ${segue.baseUrl}`,
    "style-src 'nonce-of-the-page'",
    "require-trusted-types-for 'script'",
    "base-uri 'none'",
  ].join("; ");
  const head =
    hostileStyles.replace("<style>", '<style nonce="of-the-page">') + snippet(segue, workspace);
  const { url } = await host({ head, headers: { "Content-Security-Policy": policy } });
  await page.goto(url);
  const ada = customerOn(page, url);
  await ada.open();
  await ada.writes("Can you hear me?");
  const box = await page.locator("iframe").boundingBox();
  expect(box).toMatchObject({ width: 380 });
  expect(refused).toEqual([]);
});

test("only the allowed domains may embed the chat", async ({ segue, workspace, page, host }) => {
  await workspace.configure({ allowedDomains: ["www.acme.test"] });
  const { url } = await host({ head: snippet(segue, workspace) });
  await page.goto(url);
  await page.getByRole("button", { name: "Open chat" }).click();
  await expect
    .poll(() => page.frames().some((frame) => frame.url().startsWith("chrome-error://")))
    .toBe(true);
  expect(await systemDb().contactSession.count({ where: { accountId: workspace.scope } })).toBe(0);
});

test("the published Chatwoot snippet works with address and token changed", async ({
  segue,
  workspace,
  page,
  host,
}) => {
  const { url } = await host({ body: chatwootSnippet(segue, workspace) });
  await page.goto(url);
  const ada = customerOn(page, url);
  await ada.open();
  await ada.writes("We moved over");
  const contact = await systemDb().contact.findFirst({ where: { accountId: workspace.scope } });
  expect(contact).toMatchObject({ name: "Ada", email: "ada@journey.test", claimedIdentifier: "7" });
  const box = await page.locator("iframe").boundingBox();
  expect(box?.x).toBe(16);
});

test("a snippet that is there twice, and calls before it has loaded, do no harm", async ({
  segue,
  workspace,
  page,
  host,
}) => {
  const queue = `<script>
    window.$segue = window.$segue || [];
    window.$segue.push(["setUser", 7, { name: "Ada" }]);
    window.$segue.push(["toggle", "open"]);
    window.$segue.push(["noSuchMethod"]);
  </script>`;
  const { url } = await host({ head: queue + snippet(segue, workspace).repeat(2) });
  await page.goto(url);
  const ada = customerOn(page, url);
  await expect(page.getByRole("button", { name: "Close chat" })).toHaveCount(1);
  await ada.writes("Hello");
  expect(await page.locator("iframe").count()).toBe(1);
  const contact = await systemDb().contact.findFirst({ where: { accountId: workspace.scope } });
  expect(contact).toMatchObject({ name: "Ada", claimedIdentifier: "7" });
});

test("another browser and another site see nothing of a conversation, and no address holds its key", async ({
  segue,
  workspace,
  page,
  browser,
  host,
}) => {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  page.on("websocket", (line) => addresses.push(line.url()));
  const shop = await host({ head: snippet(segue, workspace) });
  await page.goto(shop.url);
  const ada = customerOn(page, shop.url);
  await ada.open();
  await ada.writes("My secret");
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  const token = /token\\+":\\+"([\w-]+)/.exec(kept)?.[1] ?? "";
  expect(token.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => address.includes(token))).toEqual([]);

  const elsewhere = await host({ head: snippet(segue, workspace) });
  await page.goto(elsewhere.url);
  await ada.open();
  await expect(ada.chat.getByRole("textbox", { name: "Message" })).toBeVisible();
  await expect(ada.chat.getByText("My secret")).toHaveCount(0);

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(shop.url);
  const eve = customerOn(stranger, shop.url);
  await eve.open();
  await eve.writes("Who is there?");
  await expect(eve.chat.getByText("My secret")).toHaveCount(0);
  await stranger.context().close();
});

test("on a phone the chat fills the screen and its own button closes it", async ({
  segue,
  workspace,
  browser,
  host,
}) => {
  const { url } = await host({ head: snippet(segue, workspace) });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(url);
  const ada = customerOn(page, url);
  await ada.open();
  await ada.writes("On the move");
  expect(await page.locator("iframe").boundingBox()).toMatchObject({ x: 0, y: 0, width: 390 });
  await ada.chat.getByRole("button", { name: "Close chat" }).tap();
  await expect(page.getByRole("button", { name: "Open chat" })).toBeVisible();
  await context.close();
});
