import { systemDb } from "@/server/db/client";
import type { SandboxRow } from "@/server/mail/sandbox/email-row";

type Paging = { limit: number; after?: string; before?: string };

/** A mail of one direction by id, or null; malformed ids find nothing. */
export async function findSandboxEmail(
  id: string,
  isInbound?: boolean,
): Promise<SandboxRow | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null;
  const where = { id, ...(isInbound !== undefined && { isInbound }) };
  return systemDb().sandboxEmail.findFirst({ where });
}

/** Mails of one direction, newest first, as Resend pages them: `after` goes to older ones, `before` to newer. */
export async function listSandboxEmails(
  isInbound: boolean,
  { limit, after, before }: Paging,
): Promise<{ rows: SandboxRow[]; hasMore: boolean }> {
  const id = { ...(after && { lt: after }), ...(before && { gt: before }) };
  const rows = await systemDb().sandboxEmail.findMany({
    where: { isInbound, ...(Object.keys(id).length > 0 && { id }) },
    // Ids are UUIDv7: their order is that of arrival.
    orderBy: { id: before ? "asc" : "desc" },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  return { rows: before ? page.reverse() : page, hasMore: rows.length > limit };
}
