import { type AgentSocket, tellActive } from "@/components/realtime/agent-socket";

const everyMs = 60_000;

const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** Tells the server, once a minute at most, that a hand was felt in this tab. Returns what ends it. */
export function followActivity(socket: AgentSocket): () => void {
  let toldAt = 0;
  const felt = () => {
    if (Date.now() - toldAt < everyMs || !socket.connected) return;
    toldAt = Date.now();
    void tellActive(socket);
  };
  for (const sign of signs) window.addEventListener(sign, felt, { passive: true, capture: true });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, felt, { capture: true });
  };
}
