import type { FormAnswers } from "@/lib/schemas/message";
import type { Api } from "@/widget/client/session/api";
import type { ClientState, PendingMessage } from "@/widget/client/state";
import type { Store } from "@/widget/client/store";
import type { Connection } from "@/widget/client/sync/connection";
import type { Conversations } from "@/widget/client/sync/conversations";
import { makeId } from "@/widget/client/sync/id";
import { Queue } from "@/widget/client/sync/queue";
import type { QueuedFile, QueuedMessage, QueueStore } from "@/widget/client/sync/queue-store";
import type { Line } from "@/widget/client/sync/socket";

type OutboxOptions = {
  store: Store<ClientState>;
  queueStore: QueueStore;
  now: () => number;
  connection: Connection;
  emit: Line["emit"];
  /** As in Queue. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  conversations: Conversations;
  upload: Api["upload"];
  /** The server has the first message of a new conversation. */
  onStarted: (conversationId: string) => void;
};

export type NewVisitorMessage = {
  /** null begins a conversation. */
  conversationId: string | null;
  text: string;
  files?: QueuedFile[];
  /** Sequence of the message that this one answers. */
  replyTo?: number | undefined;
  form?: FormAnswers;
};

export type Outbox = ReturnType<typeof createOutbox>;

/** Between what the visitor writes and the queue: ids, the pending list on screen, and what became of each. */
export function createOutbox(options: OutboxOptions) {
  const { store, now } = options;
  const moved = new Map<string, string>();
  const started = new Set<string>();

  const queue = new Queue({
    store: options.queueStore,
    exclusively: options.exclusively,
    isReady: () => options.connection.isConnected(),
    sessionId: () => store.get().sessionId,
    send: (message) => options.emit("message.send", toInput(message)),
    upload: (file) => options.upload({ file: file.blob, name: file.name }),
    onChange: () => {
      const toView = (held: QueuedMessage) => toPending(held, queue.isSending(held.clientId));
      store.set({ pending: queue.list().map(toView) });
    },
    onSent(message, { message: stored, conversationRev }) {
      const { conversationId } = stored;
      options.conversations.begin(conversationId);
      options.conversations.receive({ conversationId, message: stored, rev: conversationRev });
      noteStart(message);
      if (conversationId !== message.conversationId)
        moved.set(message.conversationId, conversationId);
    },
    onFormRefused(message, problem) {
      // What was written after the refused first message meets the same refusal: nothing of it is lost.
      const earlier = store.get().refusedForm;
      const text = [earlier?.text, message.text].filter(Boolean).join("\n");
      const files = [...(earlier?.files ?? []), ...message.files];
      const answers = earlier?.answers ?? message.form ?? {};
      store.set({ refusedForm: { text, answers, files, problem } });
    },
    onUnauthenticated: () => void options.connection.open(),
    readdress(message) {
      const target = moved.get(message.conversationId) ?? makeId(now());
      moved.set(message.conversationId, target);
      options.conversations.begin(target);
      store.set({ moved: { from: message.conversationId, to: target } });
      return target;
    },
  });

  /** Once, whether the event or the acknowledgement comes first. */
  function noteStart({ begins, conversationId }: QueuedMessage) {
    if (!begins || started.has(conversationId)) return;
    started.add(conversationId);
    options.onStarted(conversationId);
  }

  return {
    load: () => queue.load(),
    flush: () => queue.flush(),
    clear: () => queue.clear(),
    tryAgain: (clientId: string) => queue.tryAgain(clientId),
    discard: (clientId: string) => queue.remove(clientId),
    /** Stored, hence no longer pending. */
    settle: (clientId: string) => {
      const message = queue.list().find((held) => held.clientId === clientId);
      if (!message) return;
      noteStart(message);
      void queue.remove(clientId);
    },
    /** Keeps the message and sends it as soon as it can; answers with the conversation's id at once. */
    send(input: NewVisitorMessage): string {
      const conversationId = input.conversationId ?? makeId(now());
      if (!input.conversationId) options.conversations.begin(conversationId);
      options.connection.want();
      void queue.add({
        clientId: makeId(now()),
        conversationId,
        sessionId: store.get().sessionId,
        begins: input.conversationId === null,
        text: input.text,
        files: input.files ?? [],
        form: input.form ?? null,
        replyTo: input.replyTo,
        createdAt: now(),
        error: null,
      });
      return conversationId;
    },
  };
}

function toInput(message: QueuedMessage) {
  const attachmentIds = message.files.map((file) => file.attachmentId).filter((id) => id !== null);
  const { conversationId, clientId, text, form, replyTo } = message;
  const also = { ...(form && { form }), ...(replyTo && { replyTo }) };
  return { conversationId, clientId, text, attachmentIds, ...also };
}

function toPending(message: QueuedMessage, isSending: boolean): PendingMessage {
  const onItsWay = isSending ? "sending" : "waiting";
  return {
    clientId: message.clientId,
    conversationId: message.conversationId,
    text: message.text,
    files: message.files.map(({ name, size }) => ({ name, size })),
    createdAt: message.createdAt,
    replyTo: message.replyTo,
    state: message.error ? "failed" : onItsWay,
    error: message.error,
    errorCode: message.errorCode ?? "",
  };
}
