import { now } from "@/server/clock";
import type { ContactRow } from "@/server/contacts/present";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

/**
 * The contact that writes from an address: who holds it verified (identified ones first, oldest first), else a new one
 * whose address is a claim until the caller verifies it. Claims of others are never matched.
 */
export async function findOrCreateMailContact(
  tx: TenantTx,
  scope: AccountScope,
  input: { email: string; name: string | null },
): Promise<ContactRow> {
  // Two mails of one new sender at once make one contact.
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`${scope}:${input.email.toLowerCase()}`}, 0))`;
  const known = await tx.contact.findFirst({
    where: {
      email: input.email,
      OR: [{ emailVerifiedAt: { not: null } }, { emailSource: "inbound_mail" }],
    },
    orderBy: [
      { identifier: { sort: "asc", nulls: "last" } },
      { emailVerifiedAt: { sort: "asc", nulls: "last" } },
      { createdAt: "asc" },
    ],
  });
  if (known) return known;
  return tx.contact.create({
    data: {
      accountId: scope,
      email: input.email,
      emailSource: "inbound_mail",
      name: input.name,
      createdAt: now(),
    },
  });
}
