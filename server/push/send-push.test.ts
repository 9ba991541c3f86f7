import { expect, test } from "vitest";
import { sendPush } from "@/server/push/send-push";
import { makePushBrowser } from "@/tests/support/push/push-service";

test.each([
  "http://127.0.0.1:9/push",
  "https://127.0.0.1/push",
  "https://169.254.169.254/latest/meta-data",
  "https://localhost/push",
  "https://push.example.test:8443/x",
])("the server is not made to call %s", async (endpoint) => {
  const { keys } = makePushBrowser("https://push.example.test").subscription;
  const payload = { title: "t", body: "b", url: "/app", tag: "x" };
  const sent = sendPush({ endpoint, ...keys }, payload).catch(() => ({ ok: false }));
  expect(await sent).toMatchObject({ ok: false });
});
