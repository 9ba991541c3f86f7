import { expect, type Page } from "@playwright/test";
import { sendAgentMessage } from "@/server/messages/commands/send-agent-message";
import { test as base } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import { openPushService } from "@/tests/support/push/push-service";

type PushService = Awaited<ReturnType<typeof openPushService>>;

const test = base.extend<{ service: PushService }>({
  service: async ({ browserName: _ }, use) => {
    const service = await openPushService();
    await use(service);
    service.close();
  },
});
test.use({ environment: { PUSH_ALLOW_PRIVATE: "true" } });

async function mention(
  { admin, agent, scope }: TestWorkspace,
  conversationId: string,
  text: string,
) {
  await sendAgentMessage(scope, admin.actor, {
    ...{ conversationId, kind: "note", text, clientId: crypto.randomUUID() },
    ...{ attachmentIds: [], mentions: [agent.actor.userId] },
  });
}

/** What the vendor's part of the browser does: it subscribes at the stub, and says that the user allowed it. */
async function standInForVendor(page: Page, subscription: object): Promise<void> {
  await page.context().grantPermissions(["notifications"]);
  await page.addInitScript((given) => {
    const made = { ...given, toJSON: () => given, unsubscribe: async () => true };
    let current: typeof made | null = null;
    Object.assign(PushManager.prototype, {
      subscribe: async () => {
        current = made;
        return made;
      },
      getSubscription: async () => current,
    });
    Object.defineProperty(Notification, "permission", { get: () => "granted" });
    Notification.requestPermission = async () => "granted";
  }, subscription);
}

test("a mention rings the bell, is pushed to the service worker, and is gone once read", async ({
  workspace,
  openAs,
  service,
}) => {
  test.setTimeout(120_000);
  const visitor = await makeVisitor(workspace, { email: "ada@example.test", name: "Ada" });
  const { conversationId } = await visitor.says("Where is my parcel?");
  const browser = service.makeBrowser();
  const page = await openAs(workspace.agent, "/login");
  await standInForVendor(page, browser.subscription);
  await page.goto("/app/settings/notifications");
  const push = page.getByRole("switch", { name: "Push on this device" });
  await push.click();
  await expect(push).toBeChecked();

  await mention(workspace, conversationId, "Could you look at this refund?");
  const bell = page.getByRole("button", { name: /^Notifications/ });
  await expect(bell).toHaveAccessibleName("Notifications, 1 unread");
  await expect.poll(() => service.pushed.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const told = service.pushed.find(({ payload }) => payload.title.includes("mentioned you"));
  expect(told?.payload).toMatchObject({ body: "Could you look at this refund?" });

  // The vendor hands the very bytes to the worker; here the protocol of the browser's tools does.
  const tools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    tools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await tools.send("ServiceWorker.enable");
  const registrationId = await registered;
  // With the dashboard before him the worker leaves it to the dashboard.
  await page.goto("/demo");
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error("The service worker is not registered.");
  // A browser without a screen shows nothing and refuses to.
  await worker.evaluate(() => {
    const shown: object[] = [];
    Object.assign(globalThis, { shown });
    const registration: object = Reflect.get(globalThis, "registration");
    Object.assign(registration, {
      showNotification: async (title: string, options: object) => {
        shown.push({ title, ...options });
      },
    });
  });
  await tools.send("ServiceWorker.deliverPushMessage", {
    origin: new URL(page.url()).origin,
    registrationId,
    data: JSON.stringify(told?.payload),
  });
  await expect
    .poll(() => worker.evaluate(() => Reflect.get(globalThis, "shown")))
    .toMatchObject([{ title: told?.payload.title, body: "Could you look at this refund?" }]);

  await page.goto("/app/contacts");
  await bell.click();
  const list = page.getByRole("list", { name: "Notifications" });
  await list.getByText("mentioned you").click();
  await expect(page).toHaveURL(/\/app\/conversations\/\d+$/);
  await expect(bell).toHaveAccessibleName("Notifications");
});
