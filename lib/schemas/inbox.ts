import { z } from "zod";
import { type InboxSettings, inboxSettings } from "@/lib/schemas/inbox-settings";

const inboxName = z.string().trim().min(1, "Give the inbox a name.").max(80);

export const createInboxInput = z.object({ name: inboxName });

const inboxForm = z.object({
  name: inboxName,
  /** Empty: mail to this inbox only comes as answers. */
  supportAddress: z
    .union([z.literal(""), z.email("Give an address like support@example.com.").max(254)])
    .transform((address) => (address === "" ? null : address)),
  settings: inboxSettings,
});
export type InboxFormValues = z.infer<typeof inboxForm>;

/** Everything the settings form of an inbox sends. */
export const updateInboxInput = inboxForm.extend({
  inboxId: z.uuid(),
  /** What the form was filled with: only what differs from it is written. */
  base: inboxForm,
});

export const inboxFeatures = ["preChatForm", "emailPrompt", "continuity"] as const;
export type InboxFeature = (typeof inboxFeatures)[number];

/** One of the three switches, which act at once. */
export const switchFeatureInput = z.object({
  inboxId: z.uuid(),
  feature: z.enum(inboxFeatures),
  isEnabled: z.boolean(),
});
export type SwitchFeatureInput = z.infer<typeof switchFeatureInput>;

export const inboxIdInput = z.object({ inboxId: z.uuid() });

/** An inbox as administrators see it. The identity key is asked for on its own. */
export type InboxView = {
  id: string;
  name: string;
  websiteToken: string;
  supportAddress: string | null;
  settings: InboxSettings;
};
