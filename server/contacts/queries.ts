import type { DuplicateContactView } from "@/lib/schemas/desk";
import type { ContactRow } from "@/server/contacts/present";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const shownDuplicates = 5;

/** Other contacts with the same address, proved or claimed: agents decide whether they are one person. */
export async function listPossibleDuplicates(
  scope: AccountScope,
  contact: { id: string; email: string | null },
): Promise<DuplicateContactView[]> {
  if (contact.email === null) return [];
  const rows = await tenantDb(scope).contact.findMany({
    where: { email: contact.email, id: { not: contact.id } },
    orderBy: { id: "asc" },
    take: shownDuplicates,
    select: {
      id: true,
      name: true,
      emailVerifiedAt: true,
      conversations: {
        orderBy: { lastActivityAt: "desc" },
        take: 1,
        select: { number: true },
      },
    },
  });
  return rows.map(({ id, name, emailVerifiedAt, conversations }) => ({
    id,
    name,
    isVerified: emailVerifiedAt !== null,
    conversationNumber: conversations[0]?.number ?? null,
  }));
}

/** A contact, or null when it is gone. */
export async function findContact(
  scope: AccountScope,
  contactId: string,
): Promise<ContactRow | null> {
  return tenantDb(scope).contact.findFirst({ where: { id: contactId } });
}
