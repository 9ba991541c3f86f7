import type { TypingEvent } from "@/lib/events";
import { resyncInput, seenInput, typingInput } from "@/lib/schemas/conversation";
import { visitorMessageInput } from "@/lib/schemas/message";
import { widgetPresenceInput } from "@/lib/schemas/widget";
import { refreshVisitor, type VisitorSession } from "@/server/auth/visitor";
import { notePage } from "@/server/contacts/commands/open-session";
import { markSeenBy } from "@/server/conversations/commands/mark-seen";
import { refusalOf } from "@/server/conversations/commands/send-result";
import { sendVisitorMessage } from "@/server/conversations/commands/send-visitor-message";
import { presentConversationForWidget } from "@/server/conversations/present";
import { getSpeaker } from "@/server/conversations/queries/get-speaker";
import {
  getReadableConversation,
  listWidgetConversations,
} from "@/server/conversations/queries/widget-conversations";
import { AppError } from "@/server/errors";
import { presentForWidget } from "@/server/messages/present";
import { listMessagesSinceRev } from "@/server/messages/queries";
import { recordOpen } from "@/server/presence/commands";
import { createFloodGuard } from "@/server/rate-limit/flood-guard";
import { countVisitorMessage } from "@/server/rate-limit/message-guard";
import { guarded } from "@/server/realtime/guarded";
import { socketAddress } from "@/server/realtime/origin";
import { tellVisitorPresence } from "@/server/realtime/presence";
import type { Realtime, WidgetSocket } from "@/server/realtime/realtime-server";
import { resyncedOf } from "@/server/realtime/resynced";
import { accountRoom, conversationRoom } from "@/server/realtime/rooms";

/** What the widget may ask of its socket. Every handler looks the session up anew: it may have changed meanwhile. */
export function createWidgetHandlers(realtime: Realtime) {
  const mayType = createFloodGuard({ points: 20, seconds: 10, message: "Too many signals." });

  return (socket: WidgetSocket): void => {
    const visitor = () => currentSession(socket);
    socket.on(
      "message.send",
      guarded(visitorMessageInput, async (input) => {
        const { session } = socket.data;
        const { id: sessionId, inboxId } = session;
        await countVisitorMessage({ sessionId, inboxId, address: socketAddress(socket.handshake) });
        // Reads the session as it is now, with the conversation, in one query.
        const sent = await sendVisitorMessage({ scope: session.scope, session, input });
        if (!sent.ok) throw refusalOf(sent);
        if (session.contactId === null) await visitor();
        return { message: presentForWidget(sent.message), conversationRev: sent.conversationRev };
      }),
    );
    socket.on(
      "seen",
      guarded(seenInput, async (input) => {
        const session = await visitor();
        await getReadableConversation(session, input.conversationId);
        return { seq: await markSeenBy(session, input) };
      }),
    );
    socket.on(
      "typing",
      guarded(typingInput, async ({ conversationId, isTyping }) => {
        const { session } = socket.data;
        await mayType(session.id);
        if (!socket.rooms.has(conversationRoom(conversationId)))
          throw new AppError("not_found", "There is no such conversation.");
        const author = await typistOf(session);
        realtime.agent
          .to(accountRoom(session.scope))
          .emit("typing", { conversationId, author, isTyping });
        return null;
      }),
    );
    socket.on(
      "resync",
      guarded(resyncInput, (input) => visitor().then((session) => resync(session, input))),
    );
    const inTurn = takeTurns();
    socket.on(
      "presence",
      guarded(widgetPresenceInput, ({ isOpen, pageUrl }) =>
        // What was said last must stand.
        inTurn(async () => {
          const session = await visitor();
          await recordOpen(session.scope, { socketId: socket.id, isOpen });
          if (pageUrl !== undefined) await notePage(session, pageUrl);
          await tellVisitorPresence(realtime, session);
          return null;
        }),
      ),
    );
  };
}

async function typistOf(session: VisitorSession): Promise<TypingEvent["author"]> {
  const speaker = await getSpeaker(session);
  return speaker.kind === "participant"
    ? { kind: "participant", id: speaker.id, name: speaker.name }
    : { kind: "contact", id: session.contactId ?? session.id, name: null };
}

/** Runs works one after the other, in the order they came; one that fails does not stop the next. */
function takeTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}

async function currentSession(socket: WidgetSocket): Promise<VisitorSession> {
  const session = await refreshVisitor(socket.data.session.id);
  if (!session) throw new AppError("unauthenticated", "This session has ended.");
  socket.data.session = session;
  return session;
}

async function resync(
  session: VisitorSession,
  input: { conversationId: string; sinceRev: number },
) {
  await getReadableConversation(session, input.conversationId);
  // Conversation first: its rev must not be ahead of the messages that follow.
  const [row] = await listWidgetConversations(session.scope, [input.conversationId]);
  if (!row) throw new AppError("not_found", "There is no such conversation.");
  const speaker = await getSpeaker(session);
  const rows = await listMessagesSinceRev(session.scope, { ...input, audience: speaker });
  return resyncedOf(presentConversationForWidget(row, speaker), rows.map(presentForWidget));
}
