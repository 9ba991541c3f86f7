import type { TypingEvent } from "@/lib/events";
import type { AccountScope } from "@/server/db/scope";
import type { Realtime } from "@/server/realtime/realtime-server";
import { accountRoom, conversationRoom } from "@/server/realtime/rooms";

/** Shows both sides that an assistant is writing. Lost on the way it is lost: nothing rests on it. */
export function publishTyping(realtime: Realtime, scope: AccountScope, event: TypingEvent): void {
  realtime.agent.to(accountRoom(scope)).volatile.emit("typing", event);
  realtime.widget.to(conversationRoom(event.conversationId)).volatile.emit("typing", event);
}
