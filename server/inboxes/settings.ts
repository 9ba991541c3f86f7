import {
  defaultInboxSettings,
  type InboxSettings,
  inboxSettings,
} from "@/lib/schemas/inbox-settings";
import { log } from "@/server/log";

type InboxLike = { id?: string; name: string; settings: unknown };

/**
 * An inbox's settings from its JSON column. Parts that a newer version added, or that do not fit, get their defaults, so
 * that an old row never stops a conversation.
 */
export function parseInboxSettings(inbox: InboxLike): InboxSettings {
  const defaults = defaultInboxSettings(inbox.name);
  const stored = isRecord(inbox.settings) ? inbox.settings : {};
  const whole = inboxSettings.safeParse({ ...defaults, ...stored });
  if (whole.success) return whole.data;
  log.warn({ inboxId: inbox.id, issues: whole.error.issues }, "inbox settings do not fit");
  const merged: Record<string, unknown> = { ...defaults };
  for (const [key, schema] of Object.entries(inboxSettings.shape)) {
    const part = schema.safeParse(stored[key]);
    if (part.success) merged[key] = part.data;
  }
  return inboxSettings.parse(merged);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
