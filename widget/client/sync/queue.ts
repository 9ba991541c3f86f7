/**
 * The way out for everything the visitor writes: stored first, sent in order, one at a time, until the server has it
 * or refuses it for good. Sending twice is harmless (client id), so every doubt is settled by sending again. Refused
 * messages stay, with the reason, for "try again"; nothing is dropped silently.
 */
import type { Sent } from "@/lib/events";
import type { AttachmentView, WidgetMessageView } from "@/lib/schemas/message";
import { isPassing, offlineProblem, type Problem, type Result } from "@/widget/client/result";
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
  /** The conversation takes no more messages: where this one goes instead. The same answer for the same conversation. */
  readdress: (message: QueuedMessage) => string;
  /** The session the messages leave in now. */
  sessionId: () => string | null;
  retryMs?: number;
  /** Runs the work while no other tab of this visitor runs its own. */
  exclusively?: <T>(work: () => Promise<T>) => Promise<T>;
};

const maxServerErrors = 5;

export class Queue {
  readonly #options: QueueOptions;
  readonly #serverErrors = new Map<string, number>();
  #messages: QueuedMessage[] = [];
  #sendingId: string | null = null;
  #isFlushing = false;
  /** Raised by `clear`: what began before it keeps nothing after it. */
  #era = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  list(): QueuedMessage[] {
    return this.#messages;
  }

  isSending(clientId: string): boolean {
    return this.#sendingId === clientId;
  }

  /** Takes up what an earlier page left behind. */
  async load(): Promise<void> {
    const begun = this.#era;
    const stored = await this.#options.store.list().catch(() => []);
    if (begun !== this.#era) return;
    const known = new Set(this.#messages.map((message) => message.clientId));
    const left = stored.filter((message) => !known.has(message.clientId));
    this.#keep([...left, ...this.#messages]);
  }

  /** Resolves when the message is stored, not when it is sent. */
  async add(message: QueuedMessage): Promise<void> {
    this.#keep([...this.#messages, message]);
    await this.#options.store.put(message).catch(() => undefined);
    void this.flush();
  }

  /** The message is among the stored ones, or the visitor discarded it. */
  remove(clientId: string): Promise<void> {
    this.#keep(this.#messages.filter((message) => message.clientId !== clientId));
    return this.#options.store.remove(clientId).catch(() => undefined);
  }

  async tryAgain(clientId: string): Promise<void> {
    const message = this.#find(clientId);
    if (!message) return;
    this.#serverErrors.delete(clientId);
    await this.#replace({ ...message, error: null });
    void this.flush();
  }

  /** Empties it, also of what was never loaded: the visitor logged out. */
  async clear(): Promise<void> {
    this.#era += 1;
    clearTimeout(this.#retry);
    const { store } = this.#options;
    const held = this.#messages;
    this.#keep([]);
    const stored = await store.list().catch(() => []);
    const ids = new Set([...held, ...stored].map(({ clientId }) => clientId));
    await Promise.all([...ids].map((id) => store.remove(id).catch(() => undefined)));
  }

  /** Sends what can be sent; safe to call at any time. */
  async flush(): Promise<void> {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    const { exclusively = (work) => work() } = this.#options;
    try {
      if (this.#next()) await exclusively(() => this.#deliverAll());
    } finally {
      this.#isFlushing = false;
      this.#options.onChange();
    }
  }

  async #deliverAll(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      if (!(await this.#deliver(next))) break;
    }
  }

  #next(): QueuedMessage | undefined {
    if (!this.#options.isReady()) return undefined;
    return this.#messages.find((message) => message.error === null);
  }

  #find(clientId: string): QueuedMessage | undefined {
    return this.#messages.find((message) => message.clientId === clientId);
  }

  #keep(messages: QueuedMessage[]): void {
    this.#messages = messages;
    this.#options.onChange();
  }

  #replace(message: QueuedMessage): Promise<void> {
    const { clientId } = message;
    this.#keep(this.#messages.map((held) => (held.clientId === clientId ? message : held)));
    // Without a working store the message still lives in this page.
    return this.#options.store.put(message).catch(() => undefined);
  }

  /** True when the queue may go on with the next one. */
  async #deliver(message: QueuedMessage): Promise<boolean> {
    const { clientId } = message;
    const begun = this.#era;
    this.#sendingId = clientId;
    this.#options.onChange();
    const ready = await this.#uploadFiles(message);
    const answer = ready.ok ? await this.#options.send(ready.value) : ready;
    this.#sendingId = null;
    // Of the visitor before: what may be left is the next one's.
    if (begun !== this.#era) return true;
    const held = this.#find(clientId);
    // Discarded meanwhile, or seen among the stored messages before its acknowledgement.
    if (!held && !answer.ok) return true;
    if (!answer.ok) return this.#settle(held ?? message, answer.problem);
    this.#options.onSent(message, answer.value);
    await this.remove(clientId);
    return true;
  }

  async #uploadFiles(message: QueuedMessage): Promise<Result<QueuedMessage>> {
    let current = message;
    for (const file of message.files) {
      const { blob } = file;
      if (file.attachmentId || !blob) continue;
      const uploaded = await this.#options.upload({ ...file, blob });
      if (!uploaded.ok) return uploaded;
      // Discarded meanwhile: keeping it would bring it back.
      if (!this.#find(current.clientId)) return { ok: false, problem: offlineProblem };
      const done = { ...file, blob: null, attachmentId: uploaded.value.id };
      current = { ...current, files: current.files.map((held) => (held === file ? done : held)) };
      await this.#replace(current);
    }
    return { ok: true, value: current };
  }

  async #settle(message: QueuedMessage, problem: Problem): Promise<boolean> {
    if (problem.code === "unauthenticated") {
      this.#options.onUnauthenticated();
      return false;
    }
    if (this.#mustMove(message, problem)) {
      const conversationId = this.#options.readdress(message);
      const sessionId = this.#options.sessionId();
      // What it answers is of the conversation it leaves.
      const moved = { conversationId, sessionId, begins: true, replyTo: undefined };
      await this.#replace({ ...message, ...moved });
      return true;
    }
    if (isPassing(problem) && this.#willRetry(message, problem)) return false;
    if (problem.field?.startsWith("form")) {
      await this.remove(message.clientId);
      this.#options.onFormRefused(message, problem);
      return true;
    }
    await this.#replace({ ...message, error: problem.message, errorCode: problem.code });
    return true;
  }

  /** The conversation ended for good, or belongs to a session that did. */
  #mustMove(message: QueuedMessage, problem: Problem): boolean {
    const isOfAnother = message.sessionId !== this.#options.sessionId();
    return problem.code === "conversation_closed" || (problem.code === "not_found" && isOfAnother);
  }

  #willRetry({ clientId }: QueuedMessage, problem: Problem): boolean {
    const before = this.#serverErrors.get(clientId) ?? 0;
    const errors = before + (problem.code === "internal" ? 1 : 0);
    this.#serverErrors.set(clientId, errors);
    if (errors >= maxServerErrors) return false;
    const pauseMs = problem.retryAfterMs ?? (this.#options.retryMs ?? 2_000) * (1 + errors);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.flush(), pauseMs);
    return true;
  }
}
