import { afterAll, beforeAll, expect, test } from "vitest";
import { POST as postTranscript } from "@/app/api/widget/conversations/[id]/transcript/route";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { serveRoutes } from "@/tests/support/serve-routes";

useDatabase();

let origin = "";
let close = async () => {};

beforeAll(async () => {
  const path = "/api/widget/conversations/[id]/transcript";
  ({ origin, close } = await serveRoutes({ [path]: { POST: postTranscript } }));
});
afterAll(() => close());

async function askFor(conversationId: string, token?: string) {
  const response = await fetch(`${origin}/api/widget/conversations/${conversationId}/transcript`, {
    method: "POST",
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  return { status: response.status, json: await response.json() };
}

test("a visitor gets his conversation at his own address and learns which it is", async () => {
  const { acme } = await makeTown();
  const { visitor, conversationId } = acme.ada;
  const answer = await askFor(conversationId, visitor.token);
  expect(answer.status).toBe(200);
  expect(answer.json.email).toMatch(/^ada\.\w+@example\.test$/);
  const mails = await systemDb().outboundEmail.findMany({ where: { conversationId } });
  expect(mails).toMatchObject([{ kind: "transcript", toEmail: answer.json.email }]);
});

test("nobody gets another's conversation, and nobody one without a session", async () => {
  const { acme, globex } = await makeTown();
  const { conversationId } = acme.ada;
  for (const { visitor } of [acme.bob, globex.eve]) {
    expect((await askFor(conversationId, visitor.token)).json).toMatchObject({ code: "not_found" });
  }
  expect((await askFor(conversationId)).json).toMatchObject({ code: "unauthenticated" });
  expect((await askFor("not-an-id", acme.ada.visitor.token)).status).toBe(404);
  expect(await systemDb().outboundEmail.count({ where: { conversationId } })).toBe(0);
});

test("asked for over and over it is refused with the time to wait", async () => {
  const { acme } = await makeTown();
  const { visitor, conversationId } = acme.ada;
  for (let count = 0; count < 3; count += 1) await askFor(conversationId, visitor.token);
  const refused = await askFor(conversationId, visitor.token);
  expect(refused.json).toMatchObject({ status: 429, code: "rate_limited" });
});
