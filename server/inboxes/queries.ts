import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { isLocalInstallation } from "@/server/http/local-installation";

/** The inbox a website's snippet names, whichever account it belongs to. */
export async function findInboxByToken(websiteToken: string) {
  return systemDb().inbox.findUnique({ where: { websiteToken } });
}

/** The inbox of the demo page: the one named, else the oldest of all. */
export async function findDemoInbox(websiteToken: string | undefined) {
  if (websiteToken !== undefined) return findInboxByToken(websiteToken);
  return systemDb().inbox.findFirst({ orderBy: { createdAt: "asc" } });
}

/**
 * Whether the demo page may sign in its customer with this inbox's key, for whoever asks: where somebody only tries Segue
 * out, or the inbox is the seeded one, known as in prisma/seed/remove-demo.ts.
 */
export async function mayDemoSign(inbox: { id: string; accountId: string }): Promise<boolean> {
  if (isLocalInstallation()) return true;
  const first = await systemDb().conversation.findFirst({
    where: { accountId: inbox.accountId },
    orderBy: { number: "asc" },
    select: { inboxId: true, createdAt: true, account: { select: { createdAt: true } } },
  });
  return first?.inboxId === inbox.id && first.createdAt < first.account.createdAt;
}

export async function findInbox(scope: AccountScope, inboxId: string) {
  return tenantDb(scope).inbox.findFirst({ where: { id: inboxId } });
}

export async function listInboxes(scope: AccountScope) {
  return tenantDb(scope).inbox.findMany({ orderBy: { createdAt: "asc" } });
}
