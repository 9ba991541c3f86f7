import { readableOn } from "@/lib/contrast";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { HostLook } from "@/lib/widget-protocol";

/** The place in the loader where an inbox's look is put in. */
const place = "{SEGUE_LOOK:0}";

/** The loader with what the launcher is drawn with, so that it knows before anything else is loaded. */
export function putLook(
  loader: string,
  inbox: { supportAddress: string | null; settings: Pick<InboxSettings, "look"> },
): string {
  const { color, position } = inbox.settings.look;
  const look: Partial<HostLook> = {
    color,
    ink: readableOn(color),
    side: position,
    ...(inbox.supportAddress && { email: inbox.supportAddress }),
  };
  // JSON is an expression of JavaScript.
  return loader.replace(place, () => JSON.stringify(look));
}
