import type { Desk } from "@/components/desk/state/desk";
import { tellViewing } from "@/components/realtime/agent-socket";

/** Told again while it lasts; forgotten a while after it was told last. */
const againMs = 15_000;
const forgottenMs = 40_000;

/** Tells colleagues which conversation is open here, and again while it stays open. Returns what ends it. */
export function tellOpen(desk: Desk): () => void {
  const seen = () =>
    document.visibilityState === "visible" ? (desk.store.getState().open?.id ?? null) : null;
  const tell = () => {
    void tellViewing(desk.socket, { conversationId: seen() });
    forget(desk);
  };
  // A hidden tab says once that it is; another tab of the same person may have one open.
  const tellAgain = () => (seen() ? tell() : forget(desk));
  const timer = setInterval(tellAgain, againMs);
  const ended = desk.store.subscribe((state, before) => {
    if (state.open?.id !== before.open?.id) tell();
  });
  desk.socket.on("connect", tell);
  document.addEventListener("visibilitychange", tell);
  tell();
  return () => {
    clearInterval(timer);
    ended();
    desk.socket.off("connect", tell);
    document.removeEventListener("visibilitychange", tell);
  };
}

/** Notes where a colleague is; he is in one place at a time. */
export function takeViewing(
  desk: Desk,
  event: { user: { id: string; name: string }; conversationId: string | null },
): void {
  const { user, conversationId } = event;
  if (user.id === desk.user.id) return;
  const others = desk.store.getState().viewers.filter(({ id }) => id !== user.id);
  const untilMs = performance.now() + forgottenMs;
  desk.store.setState({
    viewers: conversationId ? [...others, { ...user, conversationId, untilMs }] : others,
  });
}

function forget({ store }: Desk): void {
  const { viewers } = store.getState();
  const left = viewers.filter(({ untilMs }) => untilMs > performance.now());
  if (left.length < viewers.length) store.setState({ viewers: left });
}
