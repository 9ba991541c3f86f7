import { expect, test } from "vitest";
import { advanceClock, now } from "@/server/clock";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { wakeConversations } from "@/server/conversations/commands/wake-conversations";
import { tenantDb } from "@/server/db/tenant";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import type { TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

const hourMs = 3_600_000;

async function statusOf({ scope }: TestWorkspace, id: string) {
  const { status } = await tenantDb(scope).conversation.findFirstOrThrow({ where: { id } });
  return status;
}

function snooze(
  { scope, agent }: TestWorkspace,
  conversationId: string,
  snoozedUntil: Date | null,
) {
  const input = { conversationId, status: "snoozed", snoozedUntil } as const;
  return setConversationStatus(scope, agent.actor, input);
}

test("a snoozed conversation comes back at its time, in every workspace, and not before", async () => {
  const { acme, globex } = await makeTown();
  const inAnHour = new Date(now().getTime() + hourMs);
  await snooze(acme, acme.ada.conversationId, inAnHour);
  await snooze(acme, acme.bob.conversationId, null);
  await snooze(globex, globex.eve.conversationId, inAnHour);
  await wakeConversations();
  expect(await statusOf(acme, acme.ada.conversationId)).toBe("snoozed");
  advanceClock(hourMs + 1_000);
  await wakeConversations();
  expect(await statusOf(acme, acme.ada.conversationId)).toBe("open");
  expect(await statusOf(globex, globex.eve.conversationId)).toBe("open");
  // Until the next reply: no clock brings it back.
  expect(await statusOf(acme, acme.bob.conversationId)).toBe("snoozed");
});

test("two processes that wake it together say so once", async () => {
  const { acme } = await makeTown();
  const { conversationId } = acme.ada;
  await snooze(acme, conversationId, new Date(now().getTime() + hourMs));
  advanceClock(2 * hourMs);
  await Promise.all([wakeConversations(), wakeConversations(), wakeConversations()]);
  const notes = await tenantDb(acme.scope).message.count({
    where: { conversationId, text: "The conversation is back from its snooze" },
  });
  expect(notes).toBe(1);
});
