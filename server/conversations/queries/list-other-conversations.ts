import type { OtherConversationView } from "@/lib/schemas/desk";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import type { AccountScope } from "@/server/db/scope";

const shownConversations = 10;

/** The contact's newest conversations besides this one; all of them with null. */
export async function listOtherConversations(
  scope: AccountScope,
  conversation: { id: string | null; contactId: string },
): Promise<OtherConversationView[]> {
  const { id, contactId } = conversation;
  const rows = await findConversationRows(scope, {
    where: { contactId, ...(id !== null && { id: { not: id } }) },
    take: shownConversations,
  });
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    status: row.status,
    preview: row.lastMessage?.text ?? row.subject ?? "",
    lastActivityAt: row.lastActivityAt.toISOString(),
  }));
}
