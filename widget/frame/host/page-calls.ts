import type { IdentifyInput } from "@/lib/schemas/widget";
import { type FrameMethod, frameMethods, type WidgetSettings } from "@/lib/widget-protocol";
import type { WidgetClient } from "@/widget/client/client";

type PageCallTarget = {
  client: WidgetClient;
  onSettings: (change: WidgetSettings) => void;
};

type Attributes = NonNullable<IdentifyInput["custom_attributes"]>;

/** The server checks every field; what a page passes is anybody's guess. */
const readAttributes = (given: unknown) =>
  (typeof given === "object" && given !== null ? given : {}) as Attributes;

const readScheme = (scheme: unknown) => (scheme === "dark" || scheme === "light" ? scheme : "auto");

const calls: Record<FrameMethod, (given: unknown, target: PageCallTarget) => unknown> = {
  setCustomAttributes: (given, { client }) => client.identity.setAttributes(readAttributes(given)),
  deleteCustomAttribute: (key, { client }) =>
    client.identity.setAttributes({ [String(key)]: null }),
  setConversationCustomAttributes: (given, { client }) =>
    client.marks.add({ custom_attributes: readAttributes(given) }),
  deleteConversationCustomAttribute: (key, { client }) =>
    client.marks.add({ custom_attributes: { [String(key)]: null } }),
  setLabel: (label, { client }) => client.marks.add({ add_labels: [String(label)] }),
  removeLabel: (label, { client }) => client.marks.add({ remove_labels: [String(label)] }),
  setLocale: (locale, { onSettings }) =>
    onSettings({ locale: String(locale), useBrowserLanguage: false }),
  setColorScheme: (scheme, { onSettings }) => onSettings({ darkMode: readScheme(scheme) }),
};

/** A method of `$segue` that is the frame's business; one that does not exist is passed over. */
export function callFromPage(
  { method, args }: { method: string; args: unknown[] },
  target: PageCallTarget,
): void {
  for (const name of frameMethods) if (name === method) calls[name](args[0], target);
}
