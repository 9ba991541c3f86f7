import { expect, test } from "vitest";
import { tenantDb } from "@/server/db/tenant";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";

useDatabase();

test("a conversation belongs to one account and to its own number", async () => {
  const { acme, globex } = await makeTown();
  await acme.agent.answers(acme.ada.conversationId, "Hello Ada.");
  await acme.ada.visitor.says("Thanks.", acme.ada.conversationId);
  const own = await tenantDb(acme.scope).conversation.findMany({ orderBy: { number: "asc" } });
  expect(own.map(({ id, number, lastSeq }) => ({ id, number, lastSeq }))).toEqual([
    { id: acme.ada.conversationId, number: 1, lastSeq: 3 },
    { id: acme.bob.conversationId, number: 2, lastSeq: 1 },
  ]);
  const foreign = await tenantDb(globex.scope).conversation.findFirst({
    where: { id: acme.ada.conversationId },
  });
  expect(foreign).toBeNull();
});
