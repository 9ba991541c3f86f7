import type { KeyStore } from "@/widget/client/session/key-store";

export type Draft = {
  text: string;
  /** What stands in the pre-chat form. */
  answers: Record<string, string>;
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
      const isEmpty =
        draft.text === "" && Object.values(draft.answers).every((value) => value === "");
      store.write(`draft:${key}`, isEmpty ? null : JSON.stringify(draft));
    },
  };
}
