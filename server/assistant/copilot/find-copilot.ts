import type { CopilotState } from "@/lib/schemas/assistant/copilot";
import type { AssistantSettings } from "@/lib/schemas/assistant/settings";
import { isModelConfigured } from "@/server/assistant/model/is-configured";
import { parseAssistantSettings } from "@/server/assistant/settings";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

export type CopilotAssistant = { id: string; settings: AssistantSettings };

type Found =
  | { ok: true; assistant: CopilotAssistant; locale: string }
  | { ok: false; reason: "not_found" | Exclude<CopilotState, "ready"> };

/** Whose knowledge, rules and budget count for drafts in a conversation: its inbox's assistant, else the first. */
export async function findCopilot(scope: AccountScope, conversationId: string): Promise<Found> {
  const db = tenantDb(scope);
  const conversation = await db.conversation.findFirst({
    where: { id: conversationId },
    select: { inbox: { select: { assistant: true } }, contact: { select: { locale: true } } },
  });
  if (!conversation) return { ok: false, reason: "not_found" };
  if (!isModelConfigured()) return { ok: false, reason: "no_model" };
  const row =
    conversation.inbox.assistant ??
    (await db.assistant.findFirst({ orderBy: { createdAt: "asc" } }));
  if (!row) return { ok: false, reason: "no_assistant" };
  const assistant = { id: row.id, settings: parseAssistantSettings(row.settings) };
  return { ok: true, assistant, locale: conversation.contact.locale ?? "en" };
}
