import { type Desk, updateThread } from "@/components/desk/state/desk";
import { ingestMessage, placeInList } from "@/components/desk/state/list-state";
import {
  applyChange,
  dropOutgoing,
  type OutgoingMessage,
  putOutgoing,
} from "@/components/desk/state/thread-state";
import { sendMessage } from "@/components/realtime/agent-socket";

export type Reply = Pick<
  OutgoingMessage,
  "kind" | "text" | "attachments" | "withheldFrom" | "mentions"
>;

/**
 * Shows a reply or note as on its way and sends it. On failure it stays, with the reason and a way to try
 * again; the answer tells whether it is sent.
 */
export async function sendReply(desk: Desk, id: string, reply: Reply): Promise<boolean> {
  return send(desk, id, {
    ...reply,
    clientId: crypto.randomUUID(),
    createdAt: new Date().toISOString(),
    state: "sending",
    problem: null,
  });
}

/** Sends a failed message again under its old clientId, so that it cannot arrive twice. */
export async function retryReply(desk: Desk, id: string, message: OutgoingMessage): Promise<void> {
  await send(desk, id, { ...message, state: "sending", problem: null });
}

/** Takes a failed message out; the composer gets its text back. */
export function takeBack(desk: Desk, id: string, clientId: string): void {
  updateThread(desk, id, (thread) => dropOutgoing(thread, clientId));
}

/** Sends everything again that failed for want of a connection. */
export function retryUnsent(desk: Desk): void {
  for (const [id, thread] of Object.entries(desk.store.getState().threads)) {
    for (const message of thread.outgoing) {
      if (message.problem?.code === "unavailable") void retryReply(desk, id, message);
    }
  }
}

async function send(desk: Desk, id: string, message: OutgoingMessage): Promise<boolean> {
  updateThread(desk, id, (thread) => putOutgoing(thread, message));
  const { clientId, kind, text, attachments, withheldFrom, mentions } = message;
  const answer = await sendMessage(desk.socket, {
    conversationId: id,
    clientId,
    kind,
    text,
    attachmentIds: attachments.map((attachment) => attachment.id),
    withheldFrom,
    mentions,
  });
  if (!answer.ok) {
    const failed: OutgoingMessage = { ...message, state: "failed", problem: answer.error };
    updateThread(desk, id, (thread) =>
      // It may have arrived all the same, as an event, while the answer got lost.
      thread.messages.some((arrived) => arrived.clientId === clientId)
        ? dropOutgoing(thread, clientId)
        : putOutgoing(thread, failed),
    );
    return false;
  }
  const { message: stored, conversationRev: rev } = answer.value;
  desk.store.setState((state) => {
    const conversations = ingestMessage(state.conversations, { rev, message: stored });
    return {
      conversations,
      list: placeInList(state.list, conversations, { id, userId: desk.user.id }),
    };
  });
  updateThread(desk, id, (thread) => applyChange(thread, { rev, messages: [stored] }).thread);
  return true;
}
