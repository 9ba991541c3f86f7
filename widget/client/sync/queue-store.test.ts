import { afterEach, expect, test, vi } from "vitest";
import type { QueuedMessage } from "@/widget/client/sync/queue-store";
import { browserQueueStore } from "@/widget/client/sync/queue-store";

afterEach(() => vi.unstubAllGlobals());

/** A browser's database whose disk is full: every commit is aborted, and no request fails. */
function fillDisk() {
  class Transaction {
    error = new Error("QuotaExceededError");
    onabort?: () => void;
    objectStore = () => ({ put: () => setTimeout(() => this.onabort?.()), transaction: this });
  }
  const request = { result: { transaction: () => new Transaction() }, onsuccess: () => undefined };
  vi.stubGlobal("IDBTransaction", Transaction);
  vi.stubGlobal("indexedDB", {
    open: () => {
      setTimeout(() => request.onsuccess());
      return request;
    },
  });
}

test("a message that does not fit on the disk is refused instead of waiting forever", async () => {
  fillDisk();
  const message: QueuedMessage = {
    ...{ clientId: "a", conversationId: "c", sessionId: "s", begins: false, text: "Hello" },
    ...{ files: [], form: null, createdAt: 0, error: null },
  };
  await expect(browserQueueStore("queue").put(message)).rejects.toThrow("QuotaExceededError");
});
