import { addressPath, type DeskAddress, readLocation } from "@/lib/desk-address";

/**
 * Goes to another place of the conversation screens without asking the server for a page: what is known is painted at
 * once, and the desk loads the rest. For event handlers.
 */
export function navigate(change: Partial<DeskAddress>, how: "push" | "replace" = "push"): void {
  const { pathname, search } = window.location;
  const address = readLocation(pathname, new URLSearchParams(search));
  const path = addressPath({ ...address, isPanelOpen: false, ...change });
  if (how === "push") window.history.pushState(null, "", path);
  else window.history.replaceState(null, "", path);
}
