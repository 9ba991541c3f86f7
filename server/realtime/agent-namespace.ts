import type { Socket } from "socket.io";
import { authenticateHandshake } from "@/server/auth/handshake";
import { AppError } from "@/server/errors";
import { letSocketsLapse, recordSocket } from "@/server/presence/commands";
import { createAgentHandlers } from "@/server/realtime/agent-handlers";
import { isOwnOrigin } from "@/server/realtime/origin";
import type { Availability } from "@/server/realtime/presence";
import type { AgentSocket, Realtime } from "@/server/realtime/realtime-server";
import { refuseHandshake } from "@/server/realtime/refuse-handshake";
import { accountRoom, agentSessionRoom, memberRoom } from "@/server/realtime/rooms";

const failure = "presence of an agent could not be recorded";

/** Opens /agent: signed-in members from our own pages only. */
export function openAgentNamespace(realtime: Realtime, availability: Availability): void {
  const handle = createAgentHandlers(realtime);
  realtime.agent.use((socket, next) => {
    authenticate(socket).then(() => next(), refuseHandshake(next));
  });
  realtime.agent.on("connection", (socket) => {
    const { scope, sessionId, userId } = socket.data.actor;
    const ownRoom = memberRoom({ accountId: scope, userId });
    socket.join([accountRoom(scope), agentSessionRoom(sessionId), ownRoom]);
    handle(socket);
    followPresence(realtime, socket, availability);
  });
}

async function authenticate(socket: AgentSocket | Socket): Promise<void> {
  const { headers } = socket.handshake;
  if (!isOwnOrigin(headers)) throw new AppError("forbidden", "This page may not connect here.");
  const actor = await authenticateHandshake(headers.cookie);
  if (!actor) throw new AppError("unauthenticated");
  socket.data.actor = actor;
}

function followPresence(realtime: Realtime, socket: AgentSocket, availability: Availability): void {
  const { afterwork } = realtime;
  if (afterwork.isEnding()) return;
  const { scope, userId } = socket.data.actor;
  const recorded = recordSocket(scope, {
    socketId: socket.id,
    kind: "agent",
    subjectId: userId,
    contactId: null,
  });
  afterwork.run(failure, async () => {
    await recorded;
    await availability.tell(scope);
  });
  socket.on("disconnect", () => {
    // After the record, or a quick reload would leave a row behind.
    afterwork.run(failure, () => recorded.then(() => letSocketsLapse([socket.id])));
  });
}
