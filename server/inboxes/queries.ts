import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** The inbox a website's snippet names, whichever account it belongs to. */
export async function findInboxByToken(websiteToken: string) {
  return systemDb().inbox.findUnique({ where: { websiteToken } });
}

/** The inbox of the demo page: the one named, else the oldest of all. */
export async function findDemoInbox(websiteToken: string | undefined) {
  if (websiteToken !== undefined) return findInboxByToken(websiteToken);
  return systemDb().inbox.findFirst({ orderBy: { createdAt: "asc" } });
}

export async function findInbox(scope: AccountScope, inboxId: string) {
  return tenantDb(scope).inbox.findFirst({ where: { id: inboxId } });
}

export async function listInboxes(scope: AccountScope) {
  return tenantDb(scope).inbox.findMany({ orderBy: { createdAt: "asc" } });
}
