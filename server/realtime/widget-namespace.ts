import type { IncomingHttpHeaders } from "node:http";
import { z } from "zod";
import { isAllowedOrigin } from "@/lib/sites/allowed-origin";
import { authenticateVisitor, type VisitorSession } from "@/server/auth/visitor";
import { listReadableIds } from "@/server/conversations/queries/widget-conversations";
import { AppError } from "@/server/errors";
import { findInbox } from "@/server/inboxes/queries";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { dropSocket, recordSocket } from "@/server/presence/commands";
import { isAgentOnline } from "@/server/presence/queries";
import { isOwnOrigin } from "@/server/realtime/origin";
import { tellVisitorPresence } from "@/server/realtime/presence";
import type { Realtime, WidgetSocket } from "@/server/realtime/realtime-server";
import { refuseHandshake } from "@/server/realtime/refuse-handshake";
import { conversationRoom, roomsOf } from "@/server/realtime/rooms";
import { createWidgetHandlers } from "@/server/realtime/widget-handlers";

const handshakeAuth = z.object({ token: z.string().min(1).max(200) });

const failure = "presence of a visitor could not be recorded";

/** A visitor who goes from page to page has not left. */
const leaveGraceMs = 3_000;

/** Opens /widget: visitors with a live session, from our own frame or a page of the inbox's allowed domains. */
export function openWidgetNamespace(realtime: Realtime): void {
  const handle = createWidgetHandlers(realtime);
  const roomsBySocket = new WeakMap<object, string[]>();
  realtime.widget.use((socket, next) => {
    admit(socket.handshake).then(({ session, rooms }) => {
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

type Handshake = { auth: unknown; headers: IncomingHttpHeaders };

async function admit({ auth, headers }: Handshake) {
  const parsed = handshakeAuth.safeParse(auth);
  const session = parsed.success ? await authenticateVisitor(parsed.data.token) : null;
  if (!session) throw new AppError("unauthenticated", "This session has ended.");
  if (!isOwnOrigin(headers)) await checkOrigin(session, headers.origin);
  const conversationIds = await listReadableIds(session);
  return { session, rooms: [...roomsOf(session), ...conversationIds.map(conversationRoom)] };
}

/** Other pages connect where the frame may be embedded, as with the REST. */
async function checkOrigin(session: VisitorSession, origin: string | undefined): Promise<void> {
  const inbox = await findInbox(session.scope, session.inboxId);
  const allowedDomains = inbox ? parseInboxSettings(inbox).allowedDomains : [];
  if (!inbox || (origin !== undefined && !isAllowedOrigin(origin, allowedDomains)))
    throw new AppError("forbidden", "This page is not on one of the chat's allowed domains.");
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
