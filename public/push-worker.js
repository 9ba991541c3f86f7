/** The dashboard's service worker: shows what is pushed, and leads to it. It touches no request and keeps no cache. */
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("push", (event) => {
  if (event.data) event.waitUntil(show(event.data.json()));
});

async function show({ title, body, url, tag }) {
  const windows = await self.clients.matchAll({ type: "window" });
  // Who has the dashboard before him is told by it.
  if (windows.some((client) => client.focused)) return;
  await self.registration.showNotification(title, { body, tag, renotify: true, data: { url } });
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.url));
});

async function open(url) {
  const windows = await self.clients.matchAll({ type: "window" });
  const dashboard = windows.find((client) => new URL(client.url).pathname.startsWith("/app"));
  if (!dashboard) return self.clients.openWindow(url);
  await dashboard.focus();
  return dashboard.navigate(url);
}

self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(renew(event)));

async function renew({ oldSubscription }) {
  if (!oldSubscription) return;
  const subscription = await self.registration.pushManager.subscribe(oldSubscription.options);
  await fetch("/api/agent/push-subscriptions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(subscription),
  });
}
