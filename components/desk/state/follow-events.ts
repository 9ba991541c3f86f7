import { toast } from "sonner";
import { showBulk } from "@/components/desk/bulk/show-bulk";
import { takeViewing, tellOpen } from "@/components/desk/colleagues/viewers";
import { navigate } from "@/components/desk/navigate";
import { catchUp } from "@/components/desk/state/catch-up";
import type { Desk } from "@/components/desk/state/desk";
import { loadDirectory } from "@/components/desk/state/load-directory";
import { refreshList } from "@/components/desk/state/load-list";
import { loadThread, refreshSide } from "@/components/desk/state/open-conversation";
import { retryUnsent } from "@/components/desk/state/send-reply";
import {
  callsAgent,
  takeContact,
  takeConversation,
  takeErased,
  takeMessages,
  takeNewMessage,
  takePresence,
  takeTyping,
} from "@/components/desk/state/take-event";
import type { Words } from "@/lib/dashboard-words/translate";
import type { AgentServerEvents } from "@/lib/events";
import type { MessageView } from "@/lib/schemas/message";

/** Events of one change come together; the list is asked for once. */
const settleMs = 400;

/** Keeps the desk live: applies every event, catches up after each connect. Returns what ends it. */
export function followEvents(desk: Desk, t: Words): () => void {
  const { socket } = desk;
  const list = settled(() => void refreshList(desk));
  const side = settled(() => void refreshOpenSide(desk));
  const listeners = listenersOf(desk, { refreshList: list.soon, refreshSide: side.soon }, t);
  const onConnect = () => {
    list.soon();
    void loadDirectory(desk);
    bringOpenUpToDate(desk);
    retryUnsent(desk);
  };
  socket.on("connect", onConnect);
  socket.on("message.created", listeners["message.created"]);
  socket.on("message.updated", listeners["message.updated"]);
  socket.on("email.updated", listeners["email.updated"]);
  socket.on("conversation.created", listeners["conversation.created"]);
  socket.on("conversation.updated", listeners["conversation.updated"]);
  socket.on("conversation.erased", listeners["conversation.erased"]);
  socket.on("contact.updated", listeners["contact.updated"]);
  socket.on("viewing", listeners.viewing);
  const endTelling = tellOpen(desk);
  socket.on("directory.updated", listeners["directory.updated"]);
  socket.on("bulk.updated", listeners["bulk.updated"]);
  socket.on("typing", listeners.typing);
  socket.on("presence", listeners.presence);
  if (socket.connected) onConnect();
  return () => {
    list.cancel();
    side.cancel();
    socket.off("connect", onConnect);
    socket.off("message.created", listeners["message.created"]);
    socket.off("message.updated", listeners["message.updated"]);
    socket.off("email.updated", listeners["email.updated"]);
    socket.off("conversation.created", listeners["conversation.created"]);
    socket.off("conversation.updated", listeners["conversation.updated"]);
    socket.off("conversation.erased", listeners["conversation.erased"]);
    socket.off("contact.updated", listeners["contact.updated"]);
    socket.off("viewing", listeners.viewing);
    endTelling();
    socket.off("directory.updated", listeners["directory.updated"]);
    socket.off("bulk.updated", listeners["bulk.updated"]);
    socket.off("typing", listeners.typing);
    socket.off("presence", listeners.presence);
  };
}

/** Those of notifications are the shell's. */
type DeskEvents = Omit<AgentServerEvents, "notification.created" | "notification.read">;

type Refresh = { refreshList: () => void; refreshSide: () => void };

function listenersOf(desk: Desk, { refreshList, refreshSide }: Refresh, t: Words): DeskEvents {
  return {
    "message.created": ({ conversationId, rev, message }) => {
      takeNewMessage(desk, { rev, message });
      if (callsAgent(desk, message)) tellMention(desk, message, t);
      const { conversations, list } = desk.store.getState();
      if (!conversations[conversationId] || list.filter.where) refreshList();
      refreshSide();
    },
    "message.updated": ({ conversationId, rev, message }) =>
      takeMessages(desk, conversationId, { rev, messages: [message] }),
    "email.updated": ({ conversationId, rev, messages }) => {
      takeMessages(desk, conversationId, { rev, messages });
      refreshSide();
    },
    "conversation.created": ({ conversation }) => {
      takeConversation(desk, conversation);
      refreshList();
    },
    "conversation.updated": ({ conversation }) => {
      const before = desk.store.getState().conversations[conversation.id];
      takeConversation(desk, conversation);
      const isElsewhere =
        before?.status !== conversation.status || before.assignee?.id !== conversation.assignee?.id;
      // Counts, what fits a `where`, and unread messages of one not known so far are the server's to tell.
      if (isElsewhere || desk.store.getState().list.filter.where) refreshList();
      refreshSide();
    },
    "conversation.erased": ({ conversationId }) => {
      takeErased(desk, conversationId);
      refreshList();
    },
    "contact.updated": ({ contact }) => {
      takeContact(desk, contact);
      refreshSide();
    },
    viewing: (event) => takeViewing(desk, event),
    "directory.updated": () => void loadDirectory(desk),
    "bulk.updated": ({ run }) => showBulk(desk, run, t),
    typing: (event) => takeTyping(desk, event),
    presence: (event) => {
      takePresence(desk, event);
      refreshSide();
    },
  };
}

/** The hint and all else beside the messages; asked for anew rather than worked out here. */
async function refreshOpenSide(desk: Desk): Promise<void> {
  const id = desk.store.getState().open?.id;
  if (id) await refreshSide(desk, id);
}

/** Threads left aside catch up when they are opened again. */
function bringOpenUpToDate(desk: Desk): void {
  const { open, threads } = desk.store.getState();
  if (!open) return;
  if (open.id && threads[open.id]) {
    void catchUp(desk, open.id);
    void refreshSide(desk, open.id);
  } else if (open.state === "failed") {
    void loadThread(desk, open.number);
  }
}

function settled(run: () => void): { soon: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(run, settleMs);
    },
    cancel: () => clearTimeout(timer),
  };
}

function tellMention({ store }: Desk, { conversationId, author }: MessageView, t: Words): void {
  const number = store.getState().conversations[conversationId]?.number;
  const open = { label: t("Open"), onClick: () => number && navigate({ number }) };
  toast(
    t("{name} calls you in {place}", {
      name: author.name ?? t("A colleague"),
      place: number ? `#${number}` : t("a note"),
    }),
    {
      ...(number && { action: open }),
    },
  );
}
