import type { DefaultEventsMap, Namespace, Server, Socket } from "socket.io";
import type {
  AgentClientEvents,
  AgentServerEvents,
  WidgetClientEvents,
  WidgetServerEvents,
} from "@/lib/events";
import type { VisitorSession } from "@/server/auth/visitor";
import type { Actor } from "@/server/members/actor";
import type { Afterwork } from "@/server/realtime/afterwork";

export type AgentData = { actor: Actor };
export type WidgetData = {
  /** As of the last event; every handler looks it up anew. */
  session: VisitorSession;
};

export type AgentNamespace = Namespace<
  AgentClientEvents,
  AgentServerEvents,
  DefaultEventsMap,
  AgentData
>;
export type WidgetNamespace = Namespace<
  WidgetClientEvents,
  WidgetServerEvents,
  DefaultEventsMap,
  WidgetData
>;
export type AgentSocket = Socket<AgentClientEvents, AgentServerEvents, DefaultEventsMap, AgentData>;
export type WidgetSocket = Socket<
  WidgetClientEvents,
  WidgetServerEvents,
  DefaultEventsMap,
  WidgetData
>;

export type Realtime = {
  io: Server;
  agent: AgentNamespace;
  widget: WidgetNamespace;
  /** Other processes have sockets too: a room that is empty here may be full there. */
  isShared: boolean;
  /** What goes on after a socket has gone. */
  afterwork: Afterwork;
};
