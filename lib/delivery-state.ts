/** What became of an agent's message, derived from what a client holds of it. */
import type { ConversationView } from "@/lib/schemas/conversation";
import type { MessageView } from "@/lib/schemas/message";

/** How far a mail got, in order of progress; the same words as OutboundState of the database. */
export const mailStates = [
  "queued",
  "sending",
  "sent",
  "delayed",
  "delivered",
  "opened",
  "bounced",
  "complained",
  "failed",
  "cancelled",
] as const;
export type MailState = (typeof mailStates)[number];

export type DeliveryState =
  /** Nothing to tell: not an answer, or nobody waits for it by mail. */
  | "none"
  /** A mail will be planned. */
  | "waiting"
  | "read"
  | "no_address"
  | "muted"
  | "suppressed"
  /** Too many mails to an address nobody has proved: it leaves later. */
  | "limited"
  | MailState;

type Message = Pick<MessageView, "kind" | "author" | "isDeleted" | "seq" | "mails">;
type Conversation = Pick<ConversationView, "contact" | "contactSeenSeq" | "recipients">;

const isMailState = (state: string): state is MailState =>
  (mailStates as readonly string[]).includes(state);

/** The one state a message's bubble shows. Read in the chat says more than anything a mail can. */
export function deliveryState(message: Message, conversation: Conversation): DeliveryState {
  const isAnswer =
    message.kind === "chat" &&
    (message.author.kind === "agent" || message.author.kind === "assistant");
  if (!isAnswer || message.isDeleted) return "none";
  if (message.seq <= conversation.contactSeenSeq) return "read";
  const mail = message.mails.find((one) => one.direction === "out" && one.state !== "cancelled");
  if (mail) return isMailState(mail.state) ? mail.state : "none";
  return waitingState(message, conversation);
}

function waitingState({ seq }: Message, { contact, recipients }: Conversation): DeliveryState {
  if (contact.isBlocked) return "none";
  if (!contact.email) return "no_address";
  const email = contact.email.toLowerCase();
  const recipient = recipients.find((one) => one.email.toLowerCase() === email);
  switch (recipient?.state) {
    case undefined:
    case "blocked":
      return "none";
    case "revoked":
      return "no_address";
    case "reachable":
      return recipient?.mailDueAt && seq > recipient.heldSeq ? "waiting" : "none";
    case "muted":
    case "suppressed":
    case "limited":
      return recipient.state;
  }
}

/** The state in words, for tooltips and screen readers; null for "none". */
export function deliveryWords(state: DeliveryState): string | null {
  return words[state];
}

const words: Record<DeliveryState, string | null> = {
  none: null,
  waiting: "Not seen yet, goes out by email soon",
  read: "Read in the chat",
  no_address: "Not seen yet, and no email address is known",
  muted: "Not mailed: emails about this conversation were stopped",
  suppressed: "Not mailed: the address cannot be reached",
  limited: "Mailed later: too many emails to an unconfirmed address",
  queued: "Being emailed",
  sending: "Being emailed",
  sent: "Emailed",
  delayed: "Emailed, their mail server takes its time",
  delivered: "Delivered by email",
  opened: "Email opened",
  bounced: "Email bounced",
  complained: "Email reported as spam",
  failed: "Email failed",
  cancelled: null,
};
