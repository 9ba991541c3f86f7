import { readableOn } from "@/lib/contrast";
import type { WidgetInboxView } from "@/lib/schemas/widget";

type Look = { scheme: "light" | "dark" | "auto"; inbox: WidgetInboxView | null };

/** Colours of the inbox and the scheme, set through CSSOM, which any Content-Security-Policy allows. */
export function applyLook({ scheme, inbox }: Look) {
  const { style } = document.documentElement;
  style.colorScheme = scheme === "auto" ? "light dark" : scheme;
  if (!inbox) return;
  style.setProperty("--brand", inbox.look.color);
  style.setProperty("--on-brand", readableOn(inbox.look.color));
  document.title = inbox.name;
}
