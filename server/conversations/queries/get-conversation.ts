import type { ConversationView } from "@/lib/schemas/conversation";
import { presentConversation } from "@/server/conversations/present";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import type { AccountScope } from "@/server/db/scope";
import { AppError } from "@/server/errors";

/** A conversation as agents see it. @throws AppError not_found */
export async function getConversation(
  scope: AccountScope,
  by: { id: string } | { number: number },
): Promise<ConversationView> {
  const [row] = await findConversationRows(scope, { where: by, take: 1 });
  if (!row) throw new AppError("not_found", "There is no such conversation.");
  return presentConversation(row);
}

/** Those of the conversations that there are. */
export async function viewConversations(
  scope: AccountScope,
  ids: string[],
): Promise<ConversationView[]> {
  return (await findConversationRows(scope, { where: { id: { in: ids } } })).map(
    presentConversation,
  );
}
