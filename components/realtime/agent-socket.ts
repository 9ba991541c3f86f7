import { io, type Socket } from "socket.io-client";
import type { PlainText } from "@/lib/dashboard-words/text";
import type {
  Ack,
  AgentClientEvents,
  AgentServerEvents,
  ProblemView,
  Resynced,
  Sent,
} from "@/lib/events";
import type { ConversationView } from "@/lib/schemas/conversation";
import type { AgentMessageInput, MessageView } from "@/lib/schemas/message";

export type AgentSocket = Socket<AgentServerEvents, AgentClientEvents>;

/** How long an acknowledgement may take. */
const patienceMs = 10_000;

/** English: who shows it says it in the member's language. */
const unavailable = (message: PlainText): ProblemView => ({ code: "unavailable", message });

const notConnected = unavailable("You are offline. Try again when the connection is back.");

const timedOut = unavailable(
  "The server did not answer in time. Try again; nothing is sent twice.",
);

/** The dashboard's socket. It connects when told to and then keeps reconnecting. */
export function openAgentSocket(): AgentSocket {
  return io("/agent", { autoConnect: false, reconnectionDelayMax: 5_000 });
}

/** Sends a reply or note; repeating it with the same clientId is harmless. */
export function sendMessage(
  socket: AgentSocket,
  input: AgentMessageInput,
): Promise<Ack<Sent<MessageView>>> {
  return answered(socket, () => socket.timeout(patienceMs).emitWithAck("message.send", input));
}

/** Tells that this agent has read the conversation up to `seq`. */
export function tellRead(
  socket: AgentSocket,
  input: { conversationId: string; seq: number },
): Promise<Ack<{ seq: number }>> {
  return answered(socket, () => socket.timeout(patienceMs).emitWithAck("seen", input));
}

export function tellTyping(
  socket: AgentSocket,
  input: { conversationId: string; isTyping: boolean },
): Promise<Ack<null>> {
  return answered(socket, () => socket.timeout(patienceMs).emitWithAck("typing", input));
}

/** Tells colleagues which conversation is on this screen. */
export function tellViewing(
  socket: AgentSocket,
  input: { conversationId: string | null },
): Promise<Ack<null>> {
  return answered(socket, () => socket.timeout(patienceMs).emitWithAck("viewing", input));
}

/** Tells that somebody sits at this dashboard. */
export function tellActive(socket: AgentSocket): Promise<Ack<null>> {
  return answered(socket, () => socket.timeout(patienceMs).emitWithAck("active", {}));
}

/** What changed in a conversation since a rev. */
export function resync(
  socket: AgentSocket,
  input: { conversationId: string; sinceRev: number },
): Promise<Ack<Resynced<ConversationView, MessageView>>> {
  return answered(socket, () => socket.timeout(patienceMs).emitWithAck("resync", input));
}

/** The library would keep offline emits for later, beside our own queue: only emit while connected. */
async function answered<T>(socket: AgentSocket, emit: () => Promise<Ack<T>>): Promise<Ack<T>> {
  if (!socket.connected) return { ok: false, error: notConnected };
  try {
    return await emit();
  } catch {
    return { ok: false, error: socket.connected ? timedOut : notConnected };
  }
}
