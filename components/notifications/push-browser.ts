import type { PushSubscriptionInput } from "@/lib/schemas/notification";

/** Whether this browser is told even when no dashboard is open in it. */
export type PushState = "unsupported" | "blocked" | "off" | "on";

const worker = "/push-worker.js";
/** The pages it serves; a registration is found by one of them. */
const workerScope = "/app";
const route = "/api/agent/push-subscriptions";

const isSupported = (): boolean =>
  "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

const ownRegistration = () => navigator.serviceWorker.getRegistration(workerScope);

export async function findPushState(): Promise<PushState> {
  if (!isSupported()) return "unsupported";
  if (Notification.permission === "denied") return "blocked";
  const registration = await ownRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  return subscription && Notification.permission === "granted" ? "on" : "off";
}

/** Asks the browser's leave and has this server push to it. @throws when the server or the vendor is out of reach. */
export async function switchPushOn(key: string): Promise<PushState> {
  if (!isSupported()) return "unsupported";
  if ((await Notification.requestPermission()) !== "granted") return findPushState();
  const registration = await navigator.serviceWorker.register(worker, { scope: workerScope });
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(key),
  });
  await tellServer("POST", subscriptionOf(subscription));
  return "on";
}

export async function switchPushOff(): Promise<PushState> {
  const registration = await ownRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  if (subscription) {
    await tellServer("DELETE", { endpoint: subscription.endpoint });
    await subscription.unsubscribe();
  }
  return findPushState();
}

/** After a new sign-in the browser's subscription is this member's. Nothing when there is none. */
export async function renewPush(): Promise<void> {
  if ((await findPushState()) !== "on") return;
  const registration = await ownRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  if (subscription) await tellServer("POST", subscriptionOf(subscription));
}

/** Takes off the screen what has been read here or elsewhere; null: everything. */
export async function closeShown(conversationId: string | null): Promise<void> {
  if (!isSupported()) return;
  const registration = await ownRegistration();
  const shown = await registration?.getNotifications(
    conversationId === null ? {} : { tag: conversationId },
  );
  for (const notification of shown ?? []) notification.close();
}

function subscriptionOf(subscription: PushSubscription): PushSubscriptionInput {
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh, auth } = keys ?? {};
  if (!endpoint || !p256dh || !auth) throw new Error("The browser's subscription has no keys.");
  return { endpoint, keys: { p256dh, auth } };
}

async function tellServer(method: "POST" | "DELETE", body: object): Promise<void> {
  const answer = await fetch(route, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const base64 = base64url.replaceAll("-", "+").replaceAll("_", "/");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
