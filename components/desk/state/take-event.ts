import { catchUp } from "@/components/desk/state/catch-up";
import { type Desk, updateThread } from "@/components/desk/state/desk";
import { ingestMessage, ingestView, placeInList } from "@/components/desk/state/list-state";
import {
  applyChange,
  isFromCustomer,
  type ThreadChange,
} from "@/components/desk/state/thread-state";
import type { TypingEvent, VisitorPresence } from "@/lib/events";
import type { ContactView, ConversationView } from "@/lib/schemas/conversation";
import type { MessageView } from "@/lib/schemas/message";

/** Typing is repeated while it lasts; silence ends it. */
const typingMs = 6_000;

export function takeNewMessage(desk: Desk, event: { rev: number; message: MessageView }): void {
  const id = event.message.conversationId;
  desk.store.setState((state) => {
    const conversations = ingestMessage(state.conversations, event);
    return {
      conversations,
      list: placeInList(state.list, conversations, { id, userId: desk.user.id }),
    };
  });
  if (isFromCustomer(event.message)) endTyping(desk, id);
  takeMessages(desk, id, { rev: event.rev, messages: [event.message] });
}

/** Applies a change to the conversation's thread, where one is loaded; asks for what is missing. */
export function takeMessages(desk: Desk, id: string, change: ThreadChange): void {
  let isIncomplete = false;
  updateThread(desk, id, (thread) => {
    const applied = applyChange(thread, change);
    isIncomplete = applied.hasGap;
    return applied.thread;
  });
  if (isIncomplete) void catchUp(desk, id);
}

export function takeConversation(desk: Desk, conversation: ConversationView): void {
  const { id, rev } = conversation;
  desk.store.setState((state) => {
    const conversations = ingestView(state.conversations, conversation);
    return {
      conversations,
      list: placeInList(state.list, conversations, { id, userId: desk.user.id }),
    };
  });
  takeMessages(desk, id, { rev, messages: [] });
}

/** A contact is shown by all his conversations. */
export function takeContact(desk: Desk, contact: ContactView): void {
  desk.store.setState(({ conversations }) => ({
    conversations: Object.fromEntries(
      Object.entries(conversations).map(([id, conversation]) => [
        id,
        conversation.contact.id === contact.id ? { ...conversation, contact } : conversation,
      ]),
    ),
  }));
}

export function takePresence(
  desk: Desk,
  event: { contactId: string; state: VisitorPresence },
): void {
  for (const conversation of Object.values(desk.store.getState().conversations)) {
    if (conversation.contact.id !== event.contactId) continue;
    updateThread(desk, conversation.id, (thread) => ({
      ...thread,
      side: { ...thread.side, presence: event.state },
    }));
  }
}

export function takeTyping(desk: Desk, event: TypingEvent): void {
  if (event.author.kind !== "contact") return;
  if (!event.isTyping) {
    endTyping(desk, event.conversationId);
    return;
  }
  const untilMs = performance.now() + typingMs;
  desk.store.setState(({ typing }) => ({
    typing: { ...typing, [event.conversationId]: { name: event.author.name, untilMs } },
  }));
  setTimeout(() => {
    const current = desk.store.getState().typing[event.conversationId];
    if (current && current.untilMs <= performance.now()) endTyping(desk, event.conversationId);
  }, typingMs + 50);
}

function endTyping(desk: Desk, id: string): void {
  const { typing } = desk.store.getState();
  if (!typing[id]) return;
  const { [id]: _ended, ...others } = typing;
  desk.store.setState({ typing: others });
}
