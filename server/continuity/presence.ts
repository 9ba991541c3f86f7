import type { VisitorPresence } from "@/lib/events";
import type { Pending } from "@/server/continuity/pending";
import type { AccountScope } from "@/server/db/scope";
import { findVisitorPresence } from "@/server/presence/queries";

/** Where the recipient is: participants have no widget, so they are always away. */
export async function loadPresence(
  scope: AccountScope,
  pending: Pick<Pending, "recipient" | "conversation">,
): Promise<VisitorPresence> {
  if (pending.recipient.kind !== "contact") return "away";
  return findVisitorPresence(scope, { contactId: pending.conversation.contact.id });
}
