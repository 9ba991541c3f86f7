import { expect, test } from "vitest";
import type { AgentServerEvents, WidgetServerEvents } from "@/lib/events";
import { revokeSession } from "@/server/contacts/commands/revoke-session";
import { startRealtime } from "@/server/realtime/start-realtime";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { closed, nextEvent, useRealtime } from "@/tests/support/realtime/realtime";

useDatabase();
const realtime = useRealtime({ isShared: true });

test("what a worker without browsers writes reaches the browsers of the web process", async () => {
  const { acme } = await makeTown();
  const { conversationId, visitor } = acme.ada;
  const { name, value } = await acme.agent.cookie();
  const agent = await realtime.openAgent({ cookie: `${name}=${value}` });
  const widget = await realtime.openWidget(visitor.token);
  // From here on this process announces through a server that has no sockets, as a worker does.
  const stopWorker = await startRealtime(null);
  try {
    type Created = Parameters<AgentServerEvents["message.created"]>[0];
    const toAgent = nextEvent<Created>(agent, "message.created");
    const toVisitor = nextEvent<Parameters<WidgetServerEvents["message.created"]>[0]>(
      widget,
      "message.created",
    );
    // More than one NOTIFY holds: such packets travel by a table.
    const text = "long ".repeat(3_000);
    await acme.admin.answers(conversationId, text);
    expect((await toAgent).message.text).toBe(text);
    expect((await toVisitor).message.text).toBe(text);

    const begun = nextEvent<Parameters<WidgetServerEvents["conversation.created"]>[0]>(
      widget,
      "conversation.created",
    );
    const second = await visitor.says("A second conversation");
    expect((await begun).conversation.id).toBe(second.conversationId);

    const ended = closed(widget);
    await revokeSession(acme.scope, { sessionId: (await visitor.session()).id });
    await ended;
  } finally {
    await stopWorker();
  }
});
