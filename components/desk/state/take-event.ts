import { catchUp } from "@/components/desk/state/catch-up";
import { type Desk, type TypingPerson, updateThread } from "@/components/desk/state/desk";
import { ingestMessage, ingestView, placeInList } from "@/components/desk/state/list-state";
import { applyChange, type ThreadChange } from "@/components/desk/state/thread-state";
import type { TypingEvent, VisitorPresence } from "@/lib/events";
import { calledMembers } from "@/lib/messages/read-payload";
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
  const { author } = event.message;
  if (callsAgent(desk, event.message)) takeMention(desk, id);
  if (author.id !== null) endTyping(desk, { conversationId: id, id: author.id });
  takeMessages(desk, id, { rev: event.rev, messages: [event.message] });
}

/** Whether a colleague calls this agent by name. */
export function callsAgent({ user }: Desk, { kind, payload, author }: MessageView): boolean {
  const called = kind === "note" ? calledMembers(payload) : [];
  return author.id !== user.id && called.includes(user.id);
}

/** A colleague called this agent by name: the conversation is among his mentions now. */
function takeMention(desk: Desk, id: string): void {
  const { conversations, list } = desk.store.getState();
  const known = conversations[id];
  if (!known) return;
  const next = { ...conversations, [id]: { ...known, isMentioned: true, isCalled: true } };
  desk.store.setState({
    conversations: next,
    list: placeInList(list, next, { id, userId: desk.user.id }),
  });
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

/** Notes who writes; typing that is not repeated in time is over. */
export function takeTyping(desk: Desk, event: TypingEvent): void {
  const { conversationId, author, isTyping, text } = event;
  if (author.id === desk.user.id) return;
  const person = { conversationId, ...author, ...(text && { text }) };
  if (!isTyping) {
    endTyping(desk, person);
    return;
  }
  const untilMs = performance.now() + typingMs;
  desk.store.setState(({ typing }) => ({
    typing: [...typing.filter((other) => !isSame(other, person)), { ...person, untilMs }],
  }));
  setTimeout(() => {
    const isOver = desk.store
      .getState()
      .typing.some((other) => isSame(other, person) && other.untilMs <= performance.now());
    if (isOver) endTyping(desk, person);
  }, typingMs + 50);
}

type Writer = Pick<TypingPerson, "conversationId" | "id">;

const isSame = (one: Writer, other: Writer) =>
  one.conversationId === other.conversationId && one.id === other.id;

function endTyping(desk: Desk, person: Writer): void {
  const { typing } = desk.store.getState();
  if (!typing.some((other) => isSame(other, person))) return;
  desk.store.setState({ typing: typing.filter((other) => !isSame(other, person)) });
}

/** A conversation was erased with its customer: nothing of it stays on the screen. */
export function takeErased({ store }: Desk, conversationId: string): void {
  store.setState((state) => {
    const { [conversationId]: _gone, ...conversations } = state.conversations;
    const { [conversationId]: _thread, ...threads } = state.threads;
    const { list, open } = state;
    return {
      ...{ conversations, threads },
      list: { ...list, ids: list.ids.filter((id) => id !== conversationId) },
      selected: new Set([...state.selected].filter((id) => id !== conversationId)),
      typing: state.typing.filter((person) => person.conversationId !== conversationId),
      ...(open?.id === conversationId && {
        open: { number: open.number, id: null, state: "not_found" as const },
      }),
    };
  });
}
