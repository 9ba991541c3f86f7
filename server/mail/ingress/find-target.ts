import { systemDb } from "@/server/db/client";
import { queryPrepared } from "@/server/db/prepared";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { sql } from "@/server/db/sql";
import { parseBounceAddress, parseReplyAddress } from "@/server/mail/address";

/** What one of our addresses stands for. `key` is equal for addresses that one row of a mail may serve. */
export type Target = { key: string; scope: AccountScope | null };

/**
 * What an envelope recipient is to us: a signed reply address, the bounce address of a mail we sent, an inbox's own
 * address; null for a stranger. A signed address whose conversation is gone is still ours, of no account.
 */
export async function findTarget(address: string): Promise<Target | null> {
  const reply = parseReplyAddress(address);
  if (reply) return findReplyTarget(reply.tokenId);
  const bounce = parseBounceAddress(address);
  if (bounce) {
    const mail = await systemDb().outboundEmail.findUnique({
      where: { bounceToken: bounce.bounceToken },
      select: { accountId: true },
    });
    return mail && ofAccount(mail.accountId);
  }
  const inbox = await systemDb().inbox.findUnique({
    where: { supportAddress: address },
    select: { id: true, accountId: true },
  });
  // Each inbox starts a conversation of its own, so each needs a row.
  return inbox && { key: `inbox ${inbox.id}`, scope: grantScope(inbox.accountId) };
}

const ofAccount = (accountId: string): Target => ({
  key: `account ${accountId}`,
  scope: grantScope(accountId),
});

async function findReplyTarget(tokenId: string): Promise<Target> {
  const [row] = await queryPrepared<{ accountId: string }>(
    "find-reply-target",
    sql`
    SELECT "accountId" FROM "Recipient" WHERE "tokenId" = ${tokenId}
    UNION ALL SELECT "accountId" FROM "AgentThread" WHERE "tokenId" = ${tokenId}
    UNION ALL SELECT "accountId" FROM "RoundTrip" WHERE "tokenId" = ${tokenId} LIMIT 1`,
  );
  return row ? ofAccount(row.accountId) : { key: "nobody", scope: null };
}

/** Whose list a mail belongs in that is read by nobody: the first recipient's, else the oldest account's. */
export async function findOwner(addresses: string[]): Promise<AccountScope | null> {
  for (const address of addresses.slice(0, 20)) {
    const target = await findTarget(address);
    if (target?.scope) return target.scope;
  }
  const oldest = await systemDb().account.findFirst({
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return oldest && grantScope(oldest.id);
}
