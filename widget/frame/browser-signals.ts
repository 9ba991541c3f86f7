import type { WidgetClient } from "@/widget/client/client";

/** No "scroll": our own code scrolls too, and the browser does not tell them apart. */
const humanEvents = ["pointerdown", "pointermove", "keydown", "touchstart", "touchmove", "wheel"];
const restMs = 1_000;

/** Tells the client of tab visibility, the network, and signs of a human in this frame. */
export function watchBrowser(client: WidgetClient) {
  let lastHumanAt = Number.NEGATIVE_INFINITY;
  for (const name of humanEvents) {
    addEventListener(
      name,
      (event) => {
        if (!event.isTrusted || event.timeStamp - lastHumanAt < restMs) return;
        lastHumanAt = event.timeStamp;
        client.seen.human();
      },
      { passive: true, capture: true },
    );
  }
  const noteVisibility = () => client.setTabVisible(document.visibilityState === "visible");
  document.addEventListener("visibilitychange", noteVisibility);
  addEventListener("pagehide", () => client.setTabVisible(false));
  addEventListener("pageshow", () => {
    noteVisibility();
    client.nudge();
  });
  addEventListener("online", client.nudge);
  noteVisibility();
}
