import type { Clients } from "@/widget/frame/clients";

/** No "scroll": our own code scrolls too, and the browser does not tell them apart. */
const humanEvents = ["pointerdown", "pointermove", "keydown", "touchstart", "touchmove", "wheel"];
const restMs = 1_000;

/** Tells the clients of tab visibility, the network, and signs of a human in this frame. */
export function watchBrowser(clients: Clients) {
  let lastHumanAt = Number.NEGATIVE_INFINITY;
  for (const name of humanEvents) {
    addEventListener(
      name,
      (event) => {
        if (!event.isTrusted || event.timeStamp - lastHumanAt < restMs) return;
        lastHumanAt = event.timeStamp;
        clients.human();
      },
      { passive: true, capture: true },
    );
  }
  const noteVisibility = () => clients.setTabVisible(document.visibilityState === "visible");
  document.addEventListener("visibilitychange", noteVisibility);
  addEventListener("pagehide", () => clients.setTabVisible(false));
  addEventListener("pageshow", () => {
    noteVisibility();
    clients.nudge();
  });
  addEventListener("online", () => clients.nudge());
  noteVisibility();
}
