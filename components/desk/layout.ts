import { navigate } from "@/components/desk/navigate";
import type { Desk } from "@/components/desk/state/desk";
import { keepCookie } from "@/components/ui/keep-cookie";
import { densityCookie, panelCookie } from "@/lib/schemas/desk";

/** From here on there is room for the panel beside the thread (Tailwind's xl). */
const wide = "(min-width: 80rem)";

/** Wide screens fold the panel in and out; on narrow ones it is a place of its own, with a way back. */
export function togglePanel({ store }: Desk): void {
  if (window.matchMedia(wide).matches) {
    const isPanelShown = !store.getState().isPanelShown;
    store.setState({ isPanelShown });
    keepCookie({ name: panelCookie, value: isPanelShown ? "shown" : "hidden" });
  } else {
    navigate({ isPanelOpen: true });
  }
}

/** Turns between low and high rows in the list. */
export function toggleDensity({ store }: Desk): void {
  const isComfortable = !store.getState().isComfortable;
  store.setState({ isComfortable });
  keepCookie({ name: densityCookie, value: isComfortable ? "comfortable" : "compact" });
}
