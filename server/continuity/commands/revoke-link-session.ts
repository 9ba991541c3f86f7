import { revokeWithin } from "@/server/contacts/commands/revoke-session";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

/**
 * An agent ends a session that began with a mailed link: its open sockets close, its token is no good any more. Other
 * kinds of sessions are not his to end. Answers whether it was alive.
 */
export async function revokeLinkSession(
  scope: AccountScope,
  input: { sessionId: string; revokedBy: { name: string } },
): Promise<boolean> {
  return withEvents(scope, async (tx, emit) => {
    const session = await tx.contactSession.findFirst({
      where: { id: input.sessionId, kind: "link", revokedAt: null },
      select: { id: true, conversationId: true, recipientId: true },
    });
    if (!session?.conversationId) return false;
    const { conversationId } = session;
    await lockConversation(tx, scope, conversationId);
    if (!(await revokeWithin(tx, emit, session.id))) return false;
    const recipient = await tx.recipient.findFirst({
      where: { id: session.recipientId ?? "" },
      select: { email: true },
    });
    const email = recipient?.email ?? null;
    await writeSystemNote(tx, emit, scope, {
      ...{ conversationId, via: "email" },
      event: "link_revoked",
      text: `${input.revokedBy.name} ended the chat opened from an email to ${email ?? "an unknown address"}.`,
      detail: { email },
    });
    return true;
  });
}
