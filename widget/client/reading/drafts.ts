import type { KeyStore } from "@/widget/client/session/key-store";

export type Draft = {
  text: string;
  /** What stands in the pre-chat form. */
  answers: Record<string, string>;
  /** Sequence number of the message that it answers. */
  replyTo?: number | undefined;
};

/** The start screen's draft belongs to no conversation yet. */
export const startDraftKey = "start";

const emptyDraft: Draft = { text: "", answers: {} };

export type Drafts = ReturnType<typeof createDrafts>;

/** What was typed and not sent, by conversation id; survives reloads. */
export function createDrafts(store: KeyStore) {
  return {
    read(key: string): Draft {
      try {
        return { ...emptyDraft, ...JSON.parse(store.read(`draft:${key}`) ?? "{}") };
      } catch {
        return emptyDraft;
      }
    },
    write(key: string, draft: Draft) {
      const parts = [draft.text, draft.replyTo, ...Object.values(draft.answers)];
      store.write(`draft:${key}`, parts.some(Boolean) ? JSON.stringify(draft) : null);
    },
  };
}
