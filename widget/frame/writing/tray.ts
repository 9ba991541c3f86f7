import { maxAttachments } from "@/lib/limits";
import type { WidgetClient } from "@/widget/client/client";
import type { Problem } from "@/widget/client/result";
import { createStore, type Store } from "@/widget/client/store";
import type { QueuedFile } from "@/widget/client/sync/queue-store";

export type TrayFile = {
  key: number;
  name: string;
  size: number;
  /** Null when it is uploaded already. */
  blob: Blob | null;
  /** 0 to 1 while it goes up. */
  progress: number;
  attachmentId: string | null;
  /** too_large: never sent. failed: tried again with the message. Else the server's words. */
  flaw: "too_large" | "failed" | { refused: Problem } | null;
  abort: AbortController;
};

/** Files chosen for one message; they go up at once, so that sending does not wait. */
export type Tray = Store<{ files: TrayFile[]; isFull: boolean }> & {
  add(files: File[]): void;
  remove(key: number): void;
  /** Uploads it once more. */
  retry(key: number): void;
  /** What goes with the message; the tray is empty then. */
  take(): QueuedFile[];
  /** Puts back what `take` gave. */
  restore(files: QueuedFile[]): void;
};

export type TrayStore = (key: string) => Tray;

/** One tray for each conversation, kept while the page lives, wherever the visitor looks meanwhile. */
export function createTrayStore(client: WidgetClient): TrayStore {
  const trays = new Map<string, Tray>();
  return (key) => {
    const tray = trays.get(key) ?? createTray(client);
    trays.set(key, tray);
    return tray;
  };
}

/** The largest file the server takes. */
export const maxBytesOf = (client: WidgetClient) =>
  client.store.get().inbox?.maxUploadBytes ?? Number.POSITIVE_INFINITY;

let lastKey = 0;

function createTray(client: WidgetClient): Tray {
  const store = createStore<{ files: TrayFile[]; isFull: boolean }>({ files: [], isFull: false });

  function change(key: number, part: Partial<TrayFile>) {
    const files = store.get().files.map((file) => (file.key === key ? { ...file, ...part } : file));
    store.set({ files });
  }

  async function upload({ key, blob, name, abort }: TrayFile) {
    if (!blob) return;
    const { signal } = abort;
    const onProgress = (progress: number) => change(key, { progress });
    const answer = await client.upload({ file: blob, name, onProgress, signal });
    if (answer.ok) change(key, { attachmentId: answer.value.id, progress: 1 });
    else if (["too_large", "invalid_input"].includes(answer.problem.code)) {
      change(key, { flaw: { refused: answer.problem } });
    } else change(key, { flaw: "failed" });
  }

  return {
    ...store,
    add(added) {
      const room = maxAttachments - store.get().files.length;
      const files = added.slice(0, room).map((file): TrayFile => {
        const flaw = file.size > maxBytesOf(client) ? "too_large" : null;
        const base = { key: ++lastKey, name: file.name, size: file.size, blob: file };
        return { ...base, progress: 0, attachmentId: null, flaw, abort: new AbortController() };
      });
      store.set({ files: [...store.get().files, ...files], isFull: added.length > room });
      for (const file of files) if (!file.flaw) void upload(file);
    },
    remove(key) {
      const { files } = store.get();
      files.find((file) => file.key === key)?.abort.abort();
      store.set({ files: files.filter((file) => file.key !== key), isFull: false });
    },
    retry(key) {
      const file = store.get().files.find((held) => held.key === key);
      if (file?.flaw !== "failed") return;
      change(key, { flaw: null, progress: 0 });
      void upload(file);
    },
    restore(files) {
      const restored = files.map((file): TrayFile => {
        const flaw = file.attachmentId ? null : "failed";
        return { ...file, key: ++lastKey, progress: 1, flaw, abort: new AbortController() };
      });
      store.set({ files: [...store.get().files, ...restored] });
    },
    take() {
      const { files } = store.get();
      store.set({ files: files.filter((file) => !isSendable(file)), isFull: false });
      return files.filter(isSendable).map(({ name, size, blob, attachmentId, abort }) => {
        if (!attachmentId) abort.abort();
        return { name, size, blob: attachmentId ? null : blob, attachmentId };
      });
    },
  };
}

/** Refused files stay in the tray until the visitor takes them out. */
export function isSendable(file: TrayFile): boolean {
  return file.flaw === null || file.flaw === "failed";
}
