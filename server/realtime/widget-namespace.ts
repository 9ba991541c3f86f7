import { z } from "zod";
import { authenticateVisitor, type VisitorSession } from "@/server/auth/visitor";
import { listReadableIds } from "@/server/conversations/queries/widget-conversations";
import { AppError } from "@/server/errors";
import { dropSocket, recordSocket } from "@/server/presence/commands";
import { isAgentOnline } from "@/server/presence/queries";
import { tellVisitorPresence } from "@/server/realtime/presence";
import type { Realtime, WidgetSocket } from "@/server/realtime/realtime-server";
import { refuseHandshake } from "@/server/realtime/refuse-handshake";
import { conversationRoom, roomsOf } from "@/server/realtime/rooms";
import { createWidgetHandlers } from "@/server/realtime/widget-handlers";

const handshakeAuth = z.object({ token: z.string().min(1).max(200) });

const failure = "presence of a visitor could not be recorded";

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
    followPresence(realtime, socket);
  });
}

async function admit(auth: unknown): Promise<{ session: VisitorSession; rooms: string[] }> {
  const parsed = handshakeAuth.safeParse(auth);
  const session = parsed.success ? await authenticateVisitor(parsed.data.token) : null;
  if (!session) throw new AppError("unauthenticated", "This session has ended.");
  const conversationIds = await listReadableIds(session);
  return { session, rooms: [...roomsOf(session), ...conversationIds.map(conversationRoom)] };
}

function followPresence(realtime: Realtime, socket: WidgetSocket): void {
  const { afterwork } = realtime;
  if (afterwork.isEnding()) return;
  const { scope, id: subjectId, contactId } = socket.data.session;
  const recorded = recordSocket(scope, {
    socketId: socket.id,
    kind: "visitor",
    subjectId,
    contactId,
  });
  const tell = () => tellVisitorPresence(realtime, socket.data.session);
  afterwork.run(failure, async () => {
    await recorded;
    socket.emit("presence", { isAgentOnline: await isAgentOnline(scope) });
    await tell();
  });
  socket.on("disconnect", () => {
    afterwork.run(failure, async () => {
      await recorded;
      await dropSocket(scope, socket.id);
      afterwork.later(failure, leaveGraceMs, tell);
    });
  });
}
