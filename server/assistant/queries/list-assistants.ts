import type { AssistantView, ServedInbox } from "@/lib/schemas/assistant/view";
import { parseAssistantSettings } from "@/server/assistant/settings";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";

const viewSelect = {
  id: true,
  name: true,
  settings: true,
  inboxes: { select: { id: true } },
} as const;

/** The account's assistants, the oldest first. */
export async function listAssistants(scope: AccountScope): Promise<AssistantView[]> {
  const rows = await tenantDb(scope).assistant.findMany({
    orderBy: { createdAt: "asc" },
    select: viewSelect,
  });
  return rows.map(view);
}

/** By which sign each is known beside what it says. */
export async function listSigns(scope: AccountScope): Promise<Record<string, string>> {
  const rows = await tenantDb(scope).assistant.findMany({ select: { id: true, settings: true } });
  return Object.fromEntries(
    rows.map(({ id, settings }) => [id, parseAssistantSettings(settings).avatar]),
  );
}

/** @throws AppError not_found */
export async function getAssistant(scope: AccountScope, id: string): Promise<AssistantView> {
  const row = await tenantDb(scope).assistant.findFirst({ where: { id }, select: viewSelect });
  if (!row) throw new AppError("not_found", "This assistant no longer exists.");
  return view(row);
}

/** The account's inboxes and which other assistant serves them. */
export async function listServedInboxes(
  scope: AccountScope,
  assistantId: string,
): Promise<ServedInbox[]> {
  const inboxes = await tenantDb(scope).inbox.findMany({
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, assistant: { select: { id: true, name: true } } },
  });
  return inboxes.map(({ id, name, assistant }) => ({
    ...{ id, name },
    servedBy: assistant && assistant.id !== assistantId ? assistant.name : null,
  }));
}

type Row = { id: string; name: string; settings: unknown; inboxes: { id: string }[] };

const view = ({ id, name, settings, inboxes }: Row): AssistantView => ({
  ...{ id, name },
  settings: parseAssistantSettings(settings),
  inboxIds: inboxes.map((inbox) => inbox.id),
});
