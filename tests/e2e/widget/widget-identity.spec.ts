import { createHmac } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { visitShop } from "@/tests/support/journeys/customer";

type SdkEvent = { name: string; detail: unknown };

/** Notes the SDK's events from the first moment of every page. */
async function noteEvents(page: Page): Promise<() => Promise<SdkEvent[]>> {
  await page.addInitScript(() => {
    const noted: { name: string; detail: unknown }[] = [];
    Reflect.set(window, "noted", noted);
    for (const name of [
      "ready",
      "error",
      "opened",
      "closed",
      "on-message",
      "on-start-conversation",
    ]) {
      addEventListener(`segue:${name}`, (event) =>
        noted.push({ name, detail: (event as CustomEvent).detail }),
      );
    }
  });
  return () => page.evaluate(() => Reflect.get(window, "noted"));
}

async function setUser(page: Page, identifier: string | number, user: object) {
  await page.waitForFunction(() => Reflect.get(window, "$segue")?.hasLoaded);
  await page.evaluate(([id, details]) => Reflect.get(window, "$segue").setUser(id, details), [
    identifier,
    user,
  ] as const);
}

const hashOf = (workspace: TestWorkspace, identifier: string) =>
  createHmac("sha256", workspace.inbox.identityKey).update(identifier).digest("hex");

const countIdentified = (workspace: TestWorkspace) =>
  systemDb().contact.count({ where: { accountId: workspace.scope, identifier: { not: null } } });

test("a signed identity sees its history on another device, and logging out takes it away", async ({
  workspace,
  page,
  browser,
  baseURL,
}) => {
  const identity = { name: "Ada", identifier_hash: hashOf(workspace, "42") };
  const phone = await visitShop(page, workspace);
  await setUser(page, 42, identity);
  await phone.open();
  await phone.writes("From my phone");

  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const laptop = await visitShop(await context.newPage(), workspace);
  await setUser(laptop.page, "42", identity);
  await laptop.open();
  await expect(laptop.log.getByText("From my phone")).toBeVisible();
  expect(await countIdentified(workspace)).toBe(1);

  await laptop.page.evaluate("window.$segue.reset()");
  await expect.poll(() => laptop.page.evaluate("localStorage.length")).toBeLessThanOrEqual(1);
  await laptop.page.reload();
  await laptop.open();
  await expect(laptop.chat.getByRole("textbox", { name: "Message" })).toBeVisible();
  await expect(laptop.chat.getByText("From my phone")).toHaveCount(0);
  await context.close();
});

test("a wrong hash is refused with a clear error and proves nothing", async ({
  workspace,
  page,
}) => {
  const events = await noteEvents(page);
  const said: string[] = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  await visitShop(page, workspace);
  await setUser(page, "42", { name: "Eve", identifier_hash: hashOf(workspace, "43") });
  await expect.poll(async () => (await events()).map((event) => event.name)).toContain("error");
  const error = (await events()).find((event) => event.name === "error");
  expect(error?.detail).toMatchObject({ message: expect.stringMatching(/hash/i) });
  expect(said.join()).toMatch(/Segue:/);
  expect(await countIdentified(workspace)).toBe(0);
});

test("where the hash is mandatory, nothing identifies without it: no call, no form", async ({
  workspace,
  page,
}) => {
  await workspace.configure({ identity: { isHashRequired: true } });
  const events = await noteEvents(page);
  const eve = await visitShop(page, workspace);
  await setUser(page, "42", { email: "ada@journey.test" });
  await expect.poll(async () => (await events()).map((event) => event.name)).toContain("error");
  await page.evaluate("window.$segue.setCustomAttributes({ plan: 'pro' })");
  await expect
    .poll(async () => (await events()).filter((event) => event.name === "error").length)
    .toBe(2);
  await eve.open();
  await eve.writes("Hello");
  const contact = await systemDb().contact.findFirst({ where: { accountId: workspace.scope } });
  expect(contact).toMatchObject({ email: null, identifier: null, claimedIdentifier: null });
});

test("an unchanged call sends nothing, on the next page neither; a changed one is sent", async ({
  workspace,
  page,
}) => {
  const calls: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === "/api/widget/contact" || pathname === "/widget") calls.push(pathname);
  });
  await visitShop(page, workspace);
  await setUser(page, "42", { name: "Ada" });
  await expect.poll(() => calls).toEqual(["/widget", "/api/widget/contact"]);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
    .toMatch(/user\\+":\\+"\d/);
  await setUser(page, "42", { name: "Ada" });
  await page.reload();
  await setUser(page, "42", { name: "Ada" });
  await setUser(page, "42", { name: "Ada Lovelace" });
  await expect.poll(() => calls.length).toBe(4);
  const known = () => systemDb().contact.findFirst({ where: { accountId: workspace.scope } });
  await expect.poll(async () => (await known())?.name).toBe("Ada Lovelace");
  expect(await known()).toMatchObject({ claimedIdentifier: "42", identifier: null });
});

test("the SDK tells of what happens", async ({ workspace, page, grace }) => {
  const events = await noteEvents(page);
  const ada = await visitShop(page, workspace);
  await ada.open();
  await ada.writes("Hello");
  const { id } = await systemDb().conversation.findFirstOrThrow({
    where: { accountId: workspace.scope },
  });
  await grace.answers(id, "Hello Ada");
  await expect(ada.log.getByText("Hello Ada")).toBeVisible();
  expect(await page.evaluate("window.$segue.isOpen")).toBe(true);
  await ada.close();
  await expect
    .poll(async () => (await events()).map((event) => event.name))
    .toEqual(["ready", "opened", "on-start-conversation", "on-message", "closed"]);
  expect((await events())[2]?.detail).toEqual({ conversationId: id });
  expect((await events())[3]?.detail).toMatchObject({ text: "Hello Ada" });
});
