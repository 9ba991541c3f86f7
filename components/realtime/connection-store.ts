import { createStore } from "zustand/vanilla";
import type { AgentSocket } from "@/components/realtime/agent-socket";

export type ConnectionStatus = "connecting" | "live" | "lost" | "signed_out";

type ConnectionState = { status: ConnectionStatus };

export type ConnectionStore = ReturnType<typeof createConnectionStore>;

export function createConnectionStore() {
  return createStore<ConnectionState>(() => ({ status: "connecting" }));
}

/** A tab that slept longer than this asks for a fresh connection: its old one may be dead without knowing. */
const longSleepMs = 45_000;

/** Follows the socket's life into the store. Returns what ends the following. */
export function followConnection(socket: AgentSocket, store: ConnectionStore): () => void {
  let hiddenSince = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const setStatus = (status: ConnectionStatus) => store.setState({ status });
  const onConnect = () => setStatus("live");
  const onDisconnect = (reason: string) => {
    setStatus("lost");
    // The server ended it: the session may be over, and the next handshake tells.
    if (reason === "io server disconnect") socket.connect();
  };
  const onConnectError = (error: Error) => {
    const isSignedOut = isRefused(error);
    setStatus(isSignedOut ? "signed_out" : "lost");
    clearTimeout(retry);
    // The library gives up once the server has answered, as it does while it stumbles. Jittered: all come back at once.
    if (!isSignedOut && !socket.active)
      retry = setTimeout(() => socket.connect(), 1_000 + Math.random() * 4_000);
  };
  const onOffline = () => {
    clearTimeout(retry);
    if (socket.connected) socket.disconnect();
    setStatus("lost");
  };
  // Beginning afresh: the library, waiting for its next try, takes a mere `connect` for that one.
  const onOnline = () => socket.connected || socket.disconnect().connect();
  const onVisibility = () => {
    if (document.hidden) {
      hiddenSince = performance.now();
    } else if (performance.now() - hiddenSince > longSleepMs && socket.connected) {
      socket.disconnect().connect();
    }
  };
  socket.on("connect", onConnect);
  socket.on("disconnect", onDisconnect);
  socket.on("connect_error", onConnectError);
  window.addEventListener("offline", onOffline);
  window.addEventListener("online", onOnline);
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    clearTimeout(retry);
    socket.off("connect", onConnect);
    socket.off("disconnect", onDisconnect);
    socket.off("connect_error", onConnectError);
    window.removeEventListener("offline", onOffline);
    window.removeEventListener("online", onOnline);
    document.removeEventListener("visibilitychange", onVisibility);
  };
}

/** The handshake was answered and refused, rather than not answered. */
function isRefused(error: Error): boolean {
  const data: unknown = Reflect.get(error, "data");
  return (
    typeof data === "object" && data !== null && Reflect.get(data, "code") === "unauthenticated"
  );
}
