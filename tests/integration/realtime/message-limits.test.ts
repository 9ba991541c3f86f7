import { afterAll, beforeAll, expect, test } from "vitest";
import { POST as postMessage } from "@/app/api/widget/conversations/[id]/messages/route";
import { useDatabase } from "@/tests/support/database/database";
import { makeVisitor, type TestVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import { useRealtime } from "@/tests/support/realtime/realtime";
import { serveRoutes } from "@/tests/support/serve-routes";

useDatabase();
const realtime = useRealtime({ sendsPerMinute: 3 });

let origin = "";
let close = async () => {};

beforeAll(async () => {
  ({ origin, close } = await serveRoutes({
    "/api/widget/conversations/[id]/messages": { POST: postMessage },
  }));
});
afterAll(() => close());

const conversationId = crypto.randomUUID();
const message = (text: string) => ({
  ...{ conversationId, clientId: crypto.randomUUID(), text, attachmentIds: [] },
});

async function post(visitor: TestVisitor, body: ReturnType<typeof message>) {
  const response = await fetch(
    `${origin}/api/widget/conversations/${body.conversationId}/messages`,
    {
      method: "POST",
      headers: { authorization: `Bearer ${visitor.token}` },
      body: JSON.stringify(body),
    },
  );
  return { status: response.status, body: await response.json() };
}

test("a visitor's messages count together, by socket and by REST", async () => {
  const workspace = await makeWorkspace();
  const [ada, bob] = await Promise.all([makeVisitor(workspace), makeVisitor(workspace)]);
  const socket = await realtime.openWidget(ada.token);
  expect(await socket.emitWithAck("message.send", message("One"))).toMatchObject({ ok: true });
  expect(await post(ada, message("Two"))).toMatchObject({ status: 200 });
  expect(await socket.emitWithAck("message.send", message("Three"))).toMatchObject({ ok: true });
  expect(await post(ada, message("Four"))).toMatchObject({
    status: 429,
    body: { code: "rate_limited" },
  });
  expect(await socket.emitWithAck("message.send", message("Five"))).toMatchObject({
    ok: false,
    error: { code: "rate_limited" },
  });
  const own = { ...message("Six"), conversationId: crypto.randomUUID() };
  expect(await post(bob, own)).toMatchObject({ status: 200 });
});
