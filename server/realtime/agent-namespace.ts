import type { Socket } from "socket.io";
import { authenticateHandshake } from "@/server/auth/handshake";
import { AppError } from "@/server/errors";
import { log } from "@/server/log";
import { letSocketLapse, recordSocket } from "@/server/presence/commands";
import { createAgentHandlers } from "@/server/realtime/agent-handlers";
import { isOwnOrigin } from "@/server/realtime/origin";
import type { Availability } from "@/server/realtime/presence";
import type { AgentSocket, Realtime } from "@/server/realtime/realtime-server";
import { refuseHandshake } from "@/server/realtime/refuse-handshake";
import { accountRoom, agentSessionRoom } from "@/server/realtime/rooms";

/** Opens /agent: signed-in members from our own pages only. */
export function openAgentNamespace(realtime: Realtime, availability: Availability): void {
  const handle = createAgentHandlers(realtime);
  realtime.agent.use((socket, next) => {
    authenticate(socket).then(() => next(), refuseHandshake(next));
  });
  realtime.agent.on("connection", (socket) => {
    const { scope, sessionId } = socket.data.actor;
    socket.join([accountRoom(scope), agentSessionRoom(sessionId)]);
    handle(socket);
    followPresence(socket, availability).catch(logFailure);
  });
}

async function authenticate(socket: AgentSocket | Socket): Promise<void> {
  const { headers } = socket.handshake;
  if (!isOwnOrigin(headers)) throw new AppError("forbidden", "This page may not connect here.");
  const actor = await authenticateHandshake(headers.cookie);
  if (!actor) throw new AppError("unauthenticated");
  socket.data.actor = actor;
}

async function followPresence(socket: AgentSocket, availability: Availability): Promise<void> {
  const { scope, userId } = socket.data.actor;
  const recorded = recordSocket(scope, {
    socketId: socket.id,
    kind: "agent",
    subjectId: userId,
    contactId: null,
  });
  socket.on("disconnect", () => {
    // After the record, or a quick reload would leave a row behind.
    recorded.then(() => letSocketLapse(scope, socket.id)).catch(logFailure);
  });
  await recorded;
  await availability.tell(scope);
}

function logFailure(error: unknown): void {
  log.warn({ error }, "presence of an agent could not be recorded");
}
