import type { TypingEvent } from "@/lib/events";
import type { AccountScope } from "@/server/db/scope";
import type { Realtime } from "@/server/realtime/realtime-server";
import { accountRoom, conversationRoom, viewingRoom } from "@/server/realtime/rooms";

/**
 * Shows both sides that an assistant is writing. Its words go to those agents alone who have the conversation open; the
 * others learn that it writes, unless `isGrowth`. Lost on the way it is lost: nothing rests on it.
 */
export function publishTyping(
  realtime: Realtime,
  scope: AccountScope,
  { isGrowth, ...event }: TypingEvent & { isGrowth?: boolean },
): void {
  const { text, ...wordless } = event;
  const { conversationId } = event;
  const viewing = viewingRoom({ accountId: scope, conversationId });
  const { agent, widget } = realtime;
  if (text) agent.to(viewing).volatile.emit("typing", event);
  if (!isGrowth)
    agent
      .to(accountRoom(scope))
      .except(text ? viewing : [])
      .volatile.emit("typing", wordless);
  widget.to(conversationRoom(conversationId)).volatile.emit("typing", event);
}
