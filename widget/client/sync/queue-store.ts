import type { FormAnswers } from "@/lib/schemas/message";

export type QueuedFile = {
  name: string;
  size: number;
  /** Null once it is uploaded. */
  blob: Blob | null;
  attachmentId: string | null;
};

export type QueuedMessage = {
  clientId: string;
  conversationId: string;
  /** The session it was written in; another one may not know the conversation. */
  sessionId: string | null;
  /** The first of its conversation. */
  begins: boolean;
  text: string;
  files: QueuedFile[];
  form: FormAnswers | null;
  replyTo?: number | undefined;
  createdAt: number;
  /** Refused for good, in a sentence; sent again only by hand. */
  error: string | null;
  errorCode?: string;
};

/** Ordered by first `put`; a repeated `put` keeps its place. */
export type QueueStore = {
  put(message: QueuedMessage): Promise<void>;
  remove(clientId: string): Promise<void>;
  list(): Promise<QueuedMessage[]>;
};

export function memoryQueueStore(): QueueStore {
  const messages = new Map<string, QueuedMessage>();
  return {
    async put(message) {
      messages.set(message.clientId, message);
    },
    async remove(clientId) {
      messages.delete(clientId);
    },
    list: async () => [...messages.values()],
  };
}

const done = (request: IDBRequest | IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    if (request instanceof IDBTransaction) request.oncomplete = () => resolve();
    else request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // A full disk shows with the commit only, without an error of any request.
    if (request instanceof IDBTransaction) request.onabort = () => reject(request.error);
  });

/**
 * IndexedDB named `name`: survives reloads and crashes of the tab. Client ids sort by time (UUIDv7), so the key is the
 * order. Where the browser forbids IndexedDB, memory takes over.
 */
export function browserQueueStore(name: string): QueueStore {
  const memory = memoryQueueStore();
  const opening = openDatabase(name).catch(() => null);

  async function objects(mode: IDBTransactionMode): Promise<IDBObjectStore | null> {
    const database = await opening;
    return (
      database?.transaction("messages", mode, { durability: "strict" }).objectStore("messages") ??
      null
    );
  }

  return {
    async put(message) {
      const store = await objects("readwrite");
      if (!store) return memory.put(message);
      store.put(message);
      await done(store.transaction);
    },
    async remove(clientId) {
      const store = await objects("readwrite");
      if (!store) return memory.remove(clientId);
      store.delete(clientId);
      await done(store.transaction);
    },
    async list() {
      const store = await objects("readonly");
      if (!store) return memory.list();
      const request: IDBRequest<QueuedMessage[]> = store.getAll();
      await done(request);
      return request.result;
    },
  };
}

async function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore("messages", { keyPath: "clientId" });
  await done(request);
  return request.result;
}
