import type { WidgetServerEvents } from "@/lib/events";
import type { ClientState } from "@/widget/client/state";
import type { Store } from "@/widget/client/store";
import type { Conversations } from "@/widget/client/sync/conversations";

const typingLastsMs = 6_000;

/** What the events of the line do to the state. */
export function createListeners(
  store: Store<ClientState>,
  conversations: Conversations,
): WidgetServerEvents {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  function setTyping(conversationId: string, value: ClientState["typing"][string] | null) {
    clearTimeout(timers.get(conversationId));
    const { [conversationId]: _, ...others } = store.get().typing;
    store.set({ typing: value ? { ...others, [conversationId]: value } : others });
    if (!value) return;
    timers.set(
      conversationId,
      setTimeout(() => setTyping(conversationId, null), typingLastsMs),
    );
  }
  return {
    "message.created": (event) => {
      if (event.message.author.kind !== "contact") setTyping(event.conversationId, null);
      conversations.receive(event);
    },
    "message.updated": (event) => conversations.receive(event),
    "conversation.created": ({ conversation }) => conversations.hearView(conversation),
    "conversation.updated": ({ conversation }) => conversations.hearView(conversation),
    typing: ({ conversationId, author, isTyping, text }) =>
      setTyping(conversationId, isTyping ? { name: author.name, text } : null),
    seen: (event) => conversations.noteRead(event),
    presence: ({ isAgentOnline }) => store.set({ isAgentOnline }),
  };
}
