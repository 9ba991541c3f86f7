import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { MatchedConversation } from "@/server/mail/inbound/match";
import type { Letter } from "@/server/mail/reading/letter";

/**
 * Whether the mail is a blocked contact's: the one whose conversation it is, or another who has proved the address it
 * comes from. Blocking somebody silences nobody else of his conversation, and a claim silences no owner.
 */
export async function isSenderBlocked(
  scope: AccountScope,
  { sender }: Letter,
  { conversation, matchedBy }: { conversation: MatchedConversation; matchedBy: string },
): Promise<boolean> {
  // An agent has looked at it and lets it in.
  if (!sender || matchedBy === "hand") return false;
  const blocked = await tenantDb(scope).contact.findFirst({
    where: {
      email: sender,
      blockedAt: { not: null },
      OR: [{ id: conversation.contact.id }, { emailVerifiedAt: { not: null } }],
    },
    select: { id: true },
  });
  return blocked !== null;
}
