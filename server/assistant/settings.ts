import { type AssistantSettings, assistantSettings } from "@/lib/schemas/assistant/settings";

/** An assistant's settings from its JSON column. Parts that do not fit get their defaults. */
export function parseAssistantSettings(stored: unknown): AssistantSettings {
  const whole = assistantSettings.safeParse(stored ?? {});
  if (whole.success) return whole.data;
  const parts = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
  const wrong = new Set(whole.error.issues.map(({ path }) => path[0]));
  return assistantSettings.parse(Object.fromEntries(parts.filter(([key]) => !wrong.has(key))));
}
