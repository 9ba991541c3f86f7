import {
  activeInput,
  resyncInput,
  seenInput,
  typingInput,
  viewingInput,
} from "@/lib/schemas/conversation";
import { agentMessageInput } from "@/lib/schemas/message";
import { markRead } from "@/server/conversations/commands/mark-seen";
import { getConversation } from "@/server/conversations/queries/get-conversation";
import { AppError } from "@/server/errors";
import { wakeMember } from "@/server/members/commands/set-availability";
import { sendAgentMessage } from "@/server/messages/commands/send-agent-message";
import { appendRefusal } from "@/server/messages/policy";
import { presentMessage } from "@/server/messages/present";
import { listMessagesSinceRev } from "@/server/messages/queries";
import { readUpTo } from "@/server/notifications/commands/read-notifications";
import { recordActive } from "@/server/presence/commands";
import { createFloodGuard } from "@/server/rate-limit/flood-guard";
import { countMessage } from "@/server/rate-limit/message-guard";
import { guarded } from "@/server/realtime/guarded";
import type { AgentSocket, Realtime } from "@/server/realtime/realtime-server";
import { resyncedOf } from "@/server/realtime/resynced";
import { accountRoom, conversationRoom, viewingRoom } from "@/server/realtime/rooms";

/** What the dashboard may ask of its socket. The actor was proved by the handshake; revoking it ends the socket. */
export function createAgentHandlers(realtime: Realtime) {
  const mayType = createFloodGuard({ points: 20, seconds: 10, message: "Too many signals." });

  return (socket: AgentSocket): void => {
    const { scope } = socket.data.actor;
    // Renewed while the socket is open.
    const currentActor = () => socket.data.actor;
    let viewed: string | null = null;
    socket.on(
      "message.send",
      guarded(agentMessageInput, async (input) => {
        const actor = currentActor();
        await countMessage("agent", actor.userId);
        const sent = await sendAgentMessage(scope, actor, input);
        if (!sent.ok) throw appendRefusal(sent);
        return { message: presentMessage(sent.message), conversationRev: sent.conversationRev };
      }),
    );
    socket.on(
      "seen",
      guarded(seenInput, async (input) => {
        const seq = await markRead(scope, currentActor(), input);
        if (seq === null) throw new AppError("not_found", "There is no such conversation.");
        const { conversationId } = input;
        await readUpTo(scope, currentActor(), { conversationId, seq });
        realtime.widget.to(conversationRoom(conversationId)).emit("seen", { conversationId, seq });
        return { seq };
      }),
    );
    socket.on(
      "typing",
      guarded(typingInput, async ({ conversationId, isTyping }) => {
        const actor = currentActor();
        await mayType(actor.userId);
        await getConversation(scope, { id: conversationId });
        const author = { kind: "agent" as const, id: actor.userId, name: actor.name };
        const event = { conversationId, author, isTyping };
        socket.to(accountRoom(scope)).emit("typing", event);
        realtime.widget.to(conversationRoom(conversationId)).emit("typing", event);
        return null;
      }),
    );
    socket.on(
      "viewing",
      guarded(viewingInput, async ({ conversationId }) => {
        const { userId, name } = currentActor();
        await mayType(userId);
        if (viewed) await socket.leave(viewed);
        viewed = conversationId && viewingRoom({ accountId: scope, conversationId });
        if (viewed) await socket.join(viewed);
        // Its receivers know which conversations there are: another account's id means nothing to them.
        socket
          .to(accountRoom(scope))
          .emit("viewing", { user: { id: userId, name }, conversationId });
        return null;
      }),
    );
    socket.on(
      "active",
      guarded(activeInput, async () => {
        const actor = currentActor();
        await mayType(actor.userId);
        await recordActive(scope, socket.id);
        await wakeMember(actor);
        return null;
      }),
    );
    socket.on(
      "resync",
      guarded(resyncInput, async (input) => {
        // Conversation first: its rev must not be ahead of the messages that follow.
        const conversation = await getConversation(scope, { id: input.conversationId });
        const rows = await listMessagesSinceRev(scope, input);
        return resyncedOf(conversation, rows.map(presentMessage));
      }),
    );
  };
}
