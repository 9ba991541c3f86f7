/**
 * From committed events to sockets. Per conversation events leave in the order they were committed here; a message whose
 * row came along leaves at once. Whole conversations follow in batches (refresher), so that a burst of messages costs
 * one read. Best effort: clients catch up by rev.
 */
import { contactKinds } from "@/lib/schemas/message";
import type { AccountScope } from "@/server/db/scope";
import type { Announcement } from "@/server/events/announce";
import { log } from "@/server/log";
import { isPublicKind } from "@/server/messages/policy";
import { presentForWidget, presentMessage } from "@/server/messages/present";
import { listMessagesById } from "@/server/messages/queries";
import type { MessageRow } from "@/server/messages/row";
import { admitReaders, publishConversation } from "@/server/realtime/publish/publish-conversation";
import { publishNotifications, tellRead } from "@/server/realtime/publish/publish-notifications";
import {
  publishBulkRun,
  publishContact,
  publishMailState,
} from "@/server/realtime/publish/publish-related";
import { endSockets, followSession } from "@/server/realtime/publish/publish-session";
import { createRefresher } from "@/server/realtime/publish/refresher";
import type { Realtime } from "@/server/realtime/realtime-server";
import {
  accountRoom,
  conversationRoom,
  participantsRoom,
  recipientRoom,
} from "@/server/realtime/rooms";

export type Publish = (scope: AccountScope, announcements: Announcement[]) => void;

export function createPublisher(realtime: Realtime): Publish {
  const turns = new Map<string, Promise<void>>();
  const refresher = createRefresher(realtime);

  function handle(scope: AccountScope, event: Announcement): Promise<void> | undefined {
    switch (event.type) {
      case "message.created":
      case "message.updated":
        refresher.request(scope, event.payload.conversationId);
        if (event.message) return void emitMessage(realtime, scope, event.type, event.message);
        return loadAndEmit(realtime, scope, event.type, event.payload.messageId);
      case "conversation.created":
        return publishConversation(realtime, scope, event.payload.conversationId);
      case "conversation.updated":
        refresher.request(scope, event.payload.conversationId);
        return event.payload.changed.includes("contactId")
          ? admitReaders(realtime, scope, event.payload.conversationId)
          : undefined;
      case "conversation.erased":
        return void realtime.agent.to(accountRoom(scope)).emit(event.type, event.payload);
      case "contact.updated":
        return publishContact(realtime, scope, event.payload.contactId);
      case "email.updated":
        if (event.payload.conversationId) refresher.request(scope, event.payload.conversationId);
        return publishMailState(realtime, scope, event.payload);
      case "directory.updated":
        return void realtime.agent.to(accountRoom(scope)).emit("directory.updated", event.payload);
      case "notification.raised":
        return publishNotifications(realtime, scope, event.payload);
      case "notification.read":
        return void tellRead(realtime, scope, event.payload);
      case "bulk.updated":
        return publishBulkRun(realtime, scope, event.payload.runId);
      case "session.revoked":
        return void endSockets(realtime, event.payload.sessionId);
      case "session.identified":
        return followSession(realtime, event.payload.sessionId);
      case "conversation.released":
      case "email.received":
      case "knowledge.updated":
        return undefined;
    }
  }

  /** Runs `work` after whatever of the same conversation is still under way; at once when nothing is. */
  function inTurn(key: string, work: () => Promise<void> | undefined): void {
    const before = turns.get(key);
    const after = before === undefined ? work() : before.then(work);
    if (after === undefined) return;
    const turn = after
      .catch((error: unknown) => log.error({ error }, "an event could not be published"))
      .finally(() => {
        if (turns.get(key) === turn) turns.delete(key);
      });
    turns.set(key, turn);
  }

  return (scope, announcements) => {
    for (const event of announcements) {
      try {
        inTurn(keyOf(event), () => handle(scope, event));
      } catch (error) {
        log.error({ error, type: event.type }, "an event could not be published");
      }
    }
  };
}

/** What events must keep their order for. */
function keyOf(event: Announcement): string {
  const { payload } = event;
  if ("conversationId" in payload) return payload.conversationId ?? event.type;
  return event.type;
}

type MessageEvent = "message.created" | "message.updated";

function emitMessage(
  realtime: Realtime,
  scope: AccountScope,
  type: MessageEvent,
  message: MessageRow,
): void {
  const { conversationId, rev } = message;
  realtime.agent
    .to(accountRoom(scope))
    .emit(type, { conversationId, rev, message: presentMessage(message) });
  if (!isPublicKind(message.kind)) return;
  realtime.widget
    .to(conversationRoom(conversationId))
    .except(roomsWithout(message))
    .emit(type, { conversationId, rev, message: presentForWidget(message) });
}

/** Who of the conversation is not told: participants left out of an answer, and all of them of what is the contact's. */
function roomsWithout({ kind, conversationId, withheldFrom }: MessageRow): string[] {
  const isContacts = contactKinds.some((contactKind) => contactKind === kind);
  // The contact's own widget is in no recipient's room.
  return [
    ...withheldFrom.map(recipientRoom),
    ...(isContacts ? [participantsRoom(conversationId)] : []),
  ];
}

async function loadAndEmit(
  realtime: Realtime,
  scope: AccountScope,
  type: MessageEvent,
  messageId: string,
): Promise<void> {
  const [message] = await listMessagesById(scope, [messageId]);
  if (message) emitMessage(realtime, scope, type, message);
}
