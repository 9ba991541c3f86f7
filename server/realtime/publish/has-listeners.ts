import type { AgentNamespace, Realtime, WidgetNamespace } from "@/server/realtime/realtime-server";

/** Whether anybody may be in the room. Without other processes an empty room is really empty, and nothing need be read. */
export function hasListeners(
  realtime: Realtime,
  namespace: AgentNamespace | WidgetNamespace,
  room: string,
): boolean {
  return realtime.isShared || namespace.adapter.rooms.has(room);
}
