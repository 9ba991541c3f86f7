import { readableOn } from "@/lib/contrast";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { HostLook } from "@/lib/widget-protocol";

/** The place in the loader where an inbox's look is put in. */
const place = "{SEGUE_LOOK:0}";

/** The loader with what the launcher is drawn with, so that it knows before anything else is loaded. */
export function putLook(
  loader: string,
  inbox: { supportAddress: string | null; settings: Pick<InboxSettings, "look" | "campaigns"> },
): string {
  const { color, position } = inbox.settings.look;
  // Whoever has something to say by himself is loaded once the page is idle.
  const isEager = inbox.settings.campaigns.some((campaign) => campaign.isEnabled);
  const look: Partial<HostLook> & { isEager?: boolean } = {
    color,
    ink: readableOn(color),
    side: position,
    ...(inbox.supportAddress && { email: inbox.supportAddress }),
    ...(isEager && { isEager }),
  };
  // JSON is an expression of JavaScript.
  return loader.replace(place, () => JSON.stringify(look));
}
