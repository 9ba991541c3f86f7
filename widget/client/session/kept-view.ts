import type { WidgetSessionView } from "@/lib/schemas/widget";
import type { KeyStore } from "@/widget/client/session/key-store";
import type { ClientState } from "@/widget/client/state";
import type { Store } from "@/widget/client/store";

const viewKey = "view";

export function keepView(keys: KeyStore, view: Omit<WidgetSessionView, "token">) {
  keys.write(viewKey, JSON.stringify(view));
}

/** What the last visit knew, so that there is something to see (and to write in) before the server answers. */
export function restoreView(keys: KeyStore, store: Store<ClientState>) {
  try {
    const view: Partial<WidgetSessionView> = JSON.parse(keys.read(viewKey) ?? "{}");
    const { sessionId, inbox, contact = null, link = null, conversations } = view;
    if (sessionId && inbox && conversations)
      store.set({ sessionId, inbox, contact, link, conversations });
  } catch {
    // Not ours or cut short: the server's answer will do.
  }
}

/** The session that held these conversations is gone, and the one in its place has none. */
export function hasLost(held: ClientState, view: WidgetSessionView): boolean {
  const isOther = view.sessionId !== held.sessionId;
  return isOther && held.conversations.length > 0 && view.conversations.length === 0;
}
