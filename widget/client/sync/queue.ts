/**
 * The way out for everything the visitor writes: stored first, sent in order, one at a time, until the server has it
 * or refuses it for good. Sending twice is harmless (client id), so every doubt is settled by sending again. Refused
 * messages stay, with the reason, for "try again"; nothing is dropped silently.
 */
import type { Sent } from "@/lib/events";
import type { AttachmentView, WidgetMessageView } from "@/lib/schemas/message";
import { isPassing, type Problem, type Result } from "@/widget/client/result";
import type { QueuedFile, QueuedMessage, QueueStore } from "@/widget/client/sync/queue-store";

export type QueueOptions = {
  store: QueueStore;
  isReady: () => boolean;
  send: (message: QueuedMessage) => Promise<Result<Sent<WidgetMessageView>>>;
  upload: (file: QueuedFile & { blob: Blob }) => Promise<Result<AttachmentView>>;
  onChange: () => void;
  onSent: (message: QueuedMessage, sent: Sent<WidgetMessageView>) => void;
  /** The server does not accept the form that came with this first message; it is out of the queue. */
  onFormRefused: (message: QueuedMessage, problem: Problem) => void;
  /** The session ended; flush again when there is another. */
  onUnauthenticated: () => void;
  /** This session has no such conversation: where the message goes instead. Same answer for the same conversation. */
  readdress: (message: QueuedMessage) => string;
  /** The session the messages leave in now. */
  sessionId: () => string | null;
  retryMs?: number;
};

const maxServerErrors = 5;

export type Queue = ReturnType<typeof createQueue>;

export function createQueue(options: QueueOptions) {
  let messages: QueuedMessage[] = [];
  let sendingId: string | null = null;
  let isFlushing = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const serverErrors = new Map<string, number>();

  function replace(message: QueuedMessage): Promise<void> {
    messages = messages.map((held) => (held.clientId === message.clientId ? message : held));
    options.onChange();
    // Without a working store the message still lives in this page.
    return options.store.put(message).catch(() => undefined);
  }

  function remove(clientId: string): Promise<void> {
    messages = messages.filter((message) => message.clientId !== clientId);
    options.onChange();
    return options.store.remove(clientId).catch(() => undefined);
  }

  function retryLater(ms: number) {
    clearTimeout(retry);
    retry = setTimeout(() => void flush(), ms);
  }

  async function uploadFiles(message: QueuedMessage): Promise<Result<QueuedMessage>> {
    let current = message;
    for (const file of message.files) {
      const { blob } = file;
      if (file.attachmentId || !blob) continue;
      const uploaded = await options.upload({ ...file, blob });
      if (!uploaded.ok) return uploaded;
      const done = { ...file, blob: null, attachmentId: uploaded.value.id };
      current = { ...current, files: current.files.map((held) => (held === file ? done : held)) };
      await replace(current);
    }
    return { ok: true, value: current };
  }

  /** True when the queue may go on with the next one. */
  async function settle(message: QueuedMessage, problem: Problem): Promise<boolean> {
    if (problem.code === "unauthenticated") {
      options.onUnauthenticated();
      return false;
    }
    if (problem.code === "not_found" && message.sessionId !== options.sessionId()) {
      const conversationId = options.readdress(message);
      await replace({ ...message, conversationId, sessionId: options.sessionId() });
      return true;
    }
    if (isPassing(problem)) {
      const errors =
        (serverErrors.get(message.clientId) ?? 0) + (problem.code === "internal" ? 1 : 0);
      serverErrors.set(message.clientId, errors);
      if (errors < maxServerErrors) {
        retryLater(problem.retryAfterMs ?? (options.retryMs ?? 2_000) * (1 + errors));
        return false;
      }
    }
    if (problem.field?.startsWith("form")) {
      await remove(message.clientId);
      options.onFormRefused(message, problem);
      return true;
    }
    await replace({ ...message, error: problem.message });
    return true;
  }

  async function deliver(message: QueuedMessage): Promise<boolean> {
    sendingId = message.clientId;
    options.onChange();
    const ready = await uploadFiles(message);
    const answer = ready.ok ? await options.send(ready.value) : ready;
    sendingId = null;
    const current = messages.find((held) => held.clientId === message.clientId);
    // Discarded meanwhile, or seen among the stored messages before its acknowledgement.
    if (!current && !answer.ok) return true;
    if (!answer.ok) return settle(current ?? message, answer.problem);
    options.onSent(message, answer.value);
    await remove(message.clientId);
    return true;
  }

  async function flush(): Promise<void> {
    if (isFlushing) return;
    isFlushing = true;
    try {
      for (;;) {
        const next = options.isReady() ? messages.find((message) => message.error === null) : null;
        if (!next || !(await deliver(next))) break;
      }
    } finally {
      isFlushing = false;
      options.onChange();
    }
  }

  return {
    list: () => messages,
    isSending: (clientId: string) => sendingId === clientId,
    /** Takes up what an earlier page left behind. */
    async load() {
      const stored = await options.store.list().catch(() => []);
      const known = new Set(messages.map((message) => message.clientId));
      messages = [...stored.filter((message) => !known.has(message.clientId)), ...messages];
      options.onChange();
    },
    /** Resolves when the message is stored, not when it is sent. */
    async add(message: QueuedMessage) {
      messages = [...messages, message];
      options.onChange();
      await options.store.put(message).catch(() => undefined);
      void flush();
    },
    /** The message is among the stored ones: an event or another tab was faster. */
    remove,
    async tryAgain(clientId: string) {
      const message = messages.find((held) => held.clientId === clientId);
      if (!message) return;
      serverErrors.delete(clientId);
      await replace({ ...message, error: null });
      void flush();
    },
    /** Empties it: the visitor logged out. */
    async clear() {
      for (const message of messages) await remove(message.clientId);
    },
    flush,
  };
}
