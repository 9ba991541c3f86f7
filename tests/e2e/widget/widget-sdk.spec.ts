import { expect, type Page } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { customerOn } from "@/tests/support/journeys/customer";
import { chatwootSnippet, snippet, test } from "@/tests/support/widget/host-test";

const events = [
  ...["ready", "error", "on-message", "postback", "on-start-conversation", "opened", "closed"],
  "unread-count-changed",
];

/** A page's own script: its settings, and a list of the events that it hears under `brand`. */
const pageScript = (brand: string, settings: object) => `<script>
  window.${brand}Settings = ${JSON.stringify(settings)};
  window.heard = [];
  ${JSON.stringify(events)}.forEach(function (name) {
    window.addEventListener("${brand}:" + name, function (event) {
      window.heard.push({ name: name, detail: event.detail });
    });
  });
  
  window.prototypes = [EventTarget, History, Storage, XMLHttpRequest, Array].map(function (made) {
    return Object.getOwnPropertyNames(made.prototype).map(function (name) {
      var found = Object.getOwnPropertyDescriptor(made.prototype, name);
      return found.value || found.get;
    });
  });
</script>`;

/** Whether any method of the page's prototypes is another than before the snippet. */
const changedPrototypes = (page: Page) =>
  page.evaluate(() => {
    const before: unknown[][] = Reflect.get(window, "prototypes");
    return [EventTarget, History, Storage, XMLHttpRequest, Array].flatMap((made, at) =>
      Object.getOwnPropertyNames(made.prototype).filter((name, index) => {
        const found = Object.getOwnPropertyDescriptor(made.prototype, name);
        return (found?.value || found?.get) !== before[at]?.[index];
      }),
    );
  });

const heard = (page: Page): Promise<{ name: string; detail: unknown }[]> =>
  page.evaluate("window.heard");

const names = async (page: Page) => (await heard(page)).map(({ name }) => name);

const contactOf = (workspace: TestWorkspace) =>
  systemDb().contact.findFirst({ where: { accountId: workspace.scope } });

async function conversationOf(workspace: TestWorkspace) {
  const found = await systemDb().conversation.findFirst({
    where: { accountId: workspace.scope },
    include: { labels: { include: { label: true } } },
  });
  const labels = found?.labels.map(({ label }) => label.title);
  return found && { id: found.id, attributes: found.attributes, labels };
}

for (const brand of ["segue", "chatwoot"] as const) {
  test(`settings, methods and events under the names of ${brand}`, async ({
    segue,
    workspace,
    page,
    grace,
    host,
  }) => {
    for (const title of ["billing", "vip"])
      await systemDb().label.create({ data: { accountId: workspace.scope, title } });
    const settings = {
      ...{ type: "expanded_bubble", launcherTitle: "Chat with us", position: "left" },
      ...{ widgetStyle: "flat", darkMode: "light", availableMessage: "Ask us" },
    };
    const load = brand === "segue" ? snippet : chatwootSnippet;
    const head = pageScript(brand, settings) + load(segue, workspace);
    const { url } = await host({ head });
    await page.goto(url);
    const call = (source: string) => page.evaluate(`window.$${brand}.${source}`);
    const ada = customerOn(page, url);

    const launcher = page.getByRole("button", { name: "Chat with us, Open chat" });
    await expect(launcher).toContainText("Chat with us");
    expect((await launcher.boundingBox())?.x).toBe(16);
    await expect(launcher).toHaveCSS("border-radius", "0px");
    await call("toggleBubbleVisibility('hide')");
    await expect(launcher).toBeHidden();
    await call("toggleBubbleVisibility('show')");
    await expect(launcher).toBeVisible();

    expect(await call("hasLoaded")).toBe(true);
    expect(await call("isOpen")).toBe(false);
    await call("setUser('7', { name: 'Ada' })");
    await call("setCustomAttributes({ plan: 'pro', seats: 3 })");
    await call("deleteCustomAttribute('seats')");
    await call("setConversationCustomAttributes({ order: 4711, gift: true })");
    await call("deleteConversationCustomAttribute('gift')");
    await call("setLabel('billing')");
    await call("setLabel('vip')");
    await call("removeLabel('vip')");
    await call("setColorScheme('dark')");
    await call("setLocale('en')");
    await call("toggle('open')");
    expect(await call("isOpen")).toBe(true);
    await expect(ada.chat.getByText("Ask us").first()).toBeVisible();
    await ada.writes("Hello");
    await expect
      .poll(() => contactOf(workspace))
      .toMatchObject({ name: "Ada", claimedIdentifier: "7", attributes: { plan: "pro" } });
    await expect
      .poll(() => conversationOf(workspace))
      .toMatchObject({ attributes: { order: 4711 }, labels: ["billing"] });
    await expect(ada.chat.locator("html")).toHaveCSS("color-scheme", "dark");

    await ada.answersPrompt("ada@journey.test");
    await call("toggle()");
    const { id } = (await conversationOf(workspace)) ?? { id: "" };
    await grace.answers(id, "Hello Ada");
    await expect.poll(() => call("unreadCount")).toBe(1);
    await call("setLabel('nobody-made-this')");
    await expect.poll(async () => (await names(page)).toSorted()).toEqual(events.toSorted());
    const told = Object.fromEntries((await heard(page)).map(({ name, detail }) => [name, detail]));
    expect(told).toMatchObject({
      "on-start-conversation": { conversationId: id },
      postback: { kind: "email_prompt", conversationId: id },
      "on-message": { text: "Hello Ada" },
      "unread-count-changed": { unreadCount: 1 },
      error: { message: 'There is no label "nobody-made-this".' },
    });

    const popup = page.waitForEvent("popup");
    await call("popoutChatWindow()");
    const window = await popup;
    await expect(window.getByText("Hello Ada")).toBeVisible();
    expect(window.url()).not.toMatch(/token=[^&]*&.*token=/);

    expect(await page.evaluate("window.onmessage")).toBe(null);
    expect(await changedPrototypes(page)).toEqual([]);
    await call("reset()");
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
      .not.toContain('"token"');
  });
}

test("waiting for consent, nothing is drawn, stored or loaded, and no call is lost", async ({
  segue,
  workspace,
  page,
  context,
  host,
}) => {
  const script = pageScript("segue", { waitForConsent: true });
  const { url } = await host({ head: script + snippet(segue, workspace) });
  await page.goto(url);
  await page.waitForFunction("window.segueSDK && window.$segue");
  await page.evaluate("window.$segue.push(['setUser', '7', { name: 'Ada' }])");
  const launcher = page.getByRole("button", { name: "Open chat" });
  await expect(launcher).toHaveCount(0);
  expect(await page.evaluate("localStorage.length + document.querySelectorAll('*').length")).toBe(
    await page.evaluate("document.querySelectorAll('*').length"),
  );
  expect(await context.cookies()).toEqual([]);
  await page.evaluate("window.$segue.push(['grantConsent'])");
  await expect(launcher).toBeVisible();
  await expect.poll(() => contactOf(workspace)).toMatchObject({ name: "Ada" });
});

test("a page that blocks the frame stays usable and says where to write", async ({
  segue,
  workspace,
  page,
  host,
}) => {
  const email = `help-${crypto.randomUUID().slice(0, 8)}@acme.test`;
  await systemDb().inbox.update({
    where: { id: workspace.inbox.id },
    data: { supportAddress: email },
  });
  const headers = { "Content-Security-Policy": `frame-src 'none'` };
  const { url } = await host({ head: snippet(segue, workspace), headers });
  await page.goto(url);
  await page.getByRole("button", { name: "Open chat" }).click();
  await expect(page.getByRole("alert")).toContainText("can't be opened here");
  await expect(page.getByRole("link", { name: email })).toHaveAttribute("href", `mailto:${email}`);
  await page.getByRole("button", { name: "Close chat" }).click();
  await expect(page.getByRole("alert")).toBeHidden();
});

test("pages that swap their body or whole document keep the chat, and tell where they are", async ({
  segue,
  workspace,
  page,
  host,
}) => {
  const { url } = await host({ head: snippet(segue, workspace) });
  await page.goto(url);
  const ada = customerOn(page, url);
  await ada.open();
  await ada.writes("Before");
  await page.evaluate((source) => {
    const body = document.createElement("body");
    const again = document.createElement("script");
    again.src = source;
    body.append(again);
    document.body.replaceWith(body);
    history.pushState(null, "", "/kettles");
  }, `${segue.baseUrl}/sdk.js?website_token=${workspace.inbox.websiteToken}`);
  await expect(ada.log.getByText("Before")).toBeVisible();
  await ada.writes("After");
  const pageUrl = async () =>
    (await systemDb().contactSession.findFirst({ where: { accountId: workspace.scope } }))?.pageUrl;
  await expect.poll(pageUrl).toBe(`${url}/kettles`);
  await page.evaluate(() => {
    const root = document.createElement("html");
    root.append(document.createElement("body"));
    document.documentElement.replaceWith(root);
  });
  await expect(ada.log.getByText("After")).toBeVisible();
  expect(await page.locator("iframe").count()).toBe(1);
});

test("a page of another site talks through the headless client, if its domain is allowed", async ({
  segue,
  workspace,
  page,
  grace,
  host,
}) => {
  const script = `<script type="module">
    import { createSegueClient } from "${segue.baseUrl}/client.js";
    const heard = (window.heard = []);
    const client = (window.client = createSegueClient({
      websiteToken: "${workspace.inbox.websiteToken}",
      baseUrl: "${segue.baseUrl}",
      onEvent: (event) => heard.push(event),
    }));
    await client.start(null);
    window.conversationId = client.send({ conversationId: null, text: "From my own page" });
  </script>`;
  const shop = await host({ head: script });
  await workspace.configure({ allowedDomains: [new URL(shop.url).host] });
  await page.goto(shop.url);
  await expect.poll(() => conversationOf(workspace)).not.toBe(null);
  const { id } = (await conversationOf(workspace)) ?? { id: "" };
  expect(await page.evaluate("window.conversationId")).toBe(id);
  await grace.answers(id, "Hello there");
  const texts = () =>
    page.evaluate(
      "window.heard.filter(({ type }) => type === 'message').map(({ message }) => message.text)",
    );
  await expect.poll(texts).toEqual(["Hello there"]);

  const stranger = await host({ head: script });
  await page.goto(stranger.url);
  await expect.poll(() => page.evaluate("window.client?.store.get().status")).toBe("unavailable");
  expect(await systemDb().contactSession.count({ where: { accountId: workspace.scope } })).toBe(1);
});
