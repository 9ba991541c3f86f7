import { z } from "zod";
import { authenticateVisitor, type VisitorSession } from "@/server/auth/visitor";
import { listReadableIds } from "@/server/conversations/queries/widget-conversations";
import { AppError } from "@/server/errors";
import { log } from "@/server/log";
import { dropSocket, recordSocket } from "@/server/presence/commands";
import { isAgentOnline } from "@/server/presence/queries";
import { tellVisitorPresence } from "@/server/realtime/presence";
import type { Realtime, WidgetSocket } from "@/server/realtime/realtime-server";
import { refuseHandshake } from "@/server/realtime/refuse-handshake";
import { conversationRoom, roomsOf } from "@/server/realtime/rooms";
import { createWidgetHandlers } from "@/server/realtime/widget-handlers";

const handshakeAuth = z.object({ token: z.string().min(1).max(200) });

/** A visitor who goes from page to page has not left. */
const leaveGraceMs = 3_000;

/** Opens /widget: visitors with a live session. The token is no cookie, so any origin may bring it. */
export function openWidgetNamespace(realtime: Realtime): void {
  const handle = createWidgetHandlers(realtime);
  const roomsBySocket = new WeakMap<object, string[]>();
  realtime.widget.use((socket, next) => {
    admit(socket.handshake.auth).then(({ session, rooms }) => {
      socket.data.session = session;
      roomsBySocket.set(socket, rooms);
      next();
    }, refuseHandshake(next));
  });
  realtime.widget.on("connection", (socket) => {
    // Joined before the client knows that it is connected: what it then asks for misses nothing.
    socket.join(roomsBySocket.get(socket) ?? []);
    handle(socket);
    followPresence(realtime, socket).catch(logFailure);
  });
}

async function admit(auth: unknown): Promise<{ session: VisitorSession; rooms: string[] }> {
  const parsed = handshakeAuth.safeParse(auth);
  const session = parsed.success ? await authenticateVisitor(parsed.data.token) : null;
  if (!session) throw new AppError("unauthenticated", "This session has ended.");
  const conversationIds = await listReadableIds(session);
  return { session, rooms: [...roomsOf(session), ...conversationIds.map(conversationRoom)] };
}

async function followPresence(realtime: Realtime, socket: WidgetSocket): Promise<void> {
  const { scope, id: subjectId, contactId } = socket.data.session;
  const recorded = recordSocket(scope, {
    socketId: socket.id,
    kind: "visitor",
    subjectId,
    contactId,
  });
  socket.on("disconnect", () => {
    recorded
      .then(() => dropSocket(scope, socket.id))
      .then(() => {
        setTimeout(() => {
          tellVisitorPresence(realtime, socket.data.session).catch(logFailure);
        }, leaveGraceMs).unref();
      })
      .catch(logFailure);
  });
  await recorded;
  socket.emit("presence", { isAgentOnline: await isAgentOnline(scope) });
  await tellVisitorPresence(realtime, socket.data.session);
}

function logFailure(error: unknown): void {
  log.warn({ error }, "presence of a visitor could not be recorded");
}
