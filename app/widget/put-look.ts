import { readableOn } from "@/lib/contrast";
import { visitorLocale } from "@/lib/inbox/localize";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { HostLook } from "@/lib/widget-protocol";
import { launcherWords } from "@/lib/words/launcher-words";
import { mailLocaleOf } from "@/lib/words/mail-locales";

/** The place in the loader where an inbox's look is put in. */
const place = "{SEGUE_LOOK:0}";

/** The loader with what the launcher is drawn with, so that it knows before anything else is loaded. */
export function putLook(
  loader: string,
  inbox: {
    supportAddress: string | null;
    settings: Pick<InboxSettings, "look" | "campaigns" | "locale" | "followsBrowser">;
  },
  /** Of the visitor's browser. */
  tag: string | null,
): string {
  const { color, position } = inbox.settings.look;
  // Whoever has something to say by himself is loaded once the page is idle.
  const isEager = inbox.settings.campaigns.some((campaign) => campaign.isEnabled);
  const language = mailLocaleOf(visitorLocale(inbox.settings, { tag, isChosen: false })) ?? "en";
  // The other words come with the frame; English ones are in the script.
  const { open } = launcherWords[language];
  const look: Partial<HostLook> & { isEager?: boolean } = {
    color,
    ink: readableOn(color),
    side: position,
    ...(inbox.supportAddress && { email: inbox.supportAddress }),
    ...(isEager && { isEager }),
    ...(language !== "en" && { words: { open } }),
  };
  // JSON is an expression of JavaScript.
  return loader.replace(place, () => JSON.stringify(look));
}
