import type { VisitorPresence } from "@/lib/events";
import type { RecipientKind } from "@/server/db/generated/enums";
import type { AccountScope } from "@/server/db/scope";
import type { TenantDb, TenantTx } from "@/server/db/tenant";
import { findVisitorPresence } from "@/server/presence/queries";

/** Where the recipient is: participants have no widget, so they are always away. */
export async function loadPresence(
  db: TenantDb | TenantTx,
  scope: AccountScope,
  whose: { recipient: { kind: RecipientKind }; conversation: { contact: { id: string } } },
): Promise<VisitorPresence> {
  if (whose.recipient.kind !== "contact") return "away";
  return findVisitorPresence(scope, { contactId: whose.conversation.contact.id }, db);
}
