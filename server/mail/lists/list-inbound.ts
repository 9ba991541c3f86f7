import { z } from "zod";
import type { InboundList } from "@/lib/schemas/mail/inbound-mail";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const include = {
  conversation: { select: { id: true, number: true } },
} satisfies Prisma.InboundEmailInclude;

export type ListedInbound = Prisma.InboundEmailGetPayload<{ include: typeof include }>;

/** Mails of one list. Those of blocked contacts were discarded for that reason, and are decided. */
const inList = (list: InboundList): Prisma.InboundEmailWhereInput =>
  list === "blocked"
    ? { state: "discarded", verdicts: { path: ["reason"], equals: "blocked_contact" } }
    : { state: list };

/** Mails with these words in sender, recipient, subject or id. */
function matching(words: string | undefined): Prisma.InboundEmailWhereInput {
  const text = words?.trim().slice(0, 200);
  if (!text) return {};
  const contains = { contains: text, mode: "insensitive" as const };
  return {
    OR: [
      { fromEmail: contains },
      { fromName: contains },
      { subject: contains },
      { messageIdHeader: contains },
      { envelopeFrom: contains },
      { envelopeTo: { has: text } },
      { envelopeTo: { has: text.toLowerCase() } },
    ],
  };
}

/**
 * Received mails that wait for a decision or were turned away, newest first. `after` is the last id of a page; `words`
 * narrow the list.
 */
export async function listInbound(
  scope: AccountScope,
  input: {
    list: InboundList;
    after?: string | undefined;
    words?: string | undefined;
    limit: number;
  },
): Promise<{ items: ListedInbound[]; nextCursor: string | null }> {
  const after = z.uuid().safeParse(input.after).data;
  const rows = await tenantDb(scope).inboundEmail.findMany({
    // Ids are UUIDv7: their order is that of arrival.
    where: { ...inList(input.list), ...(after && { id: { lt: after } }), ...matching(input.words) },
    orderBy: { id: "desc" },
    take: input.limit + 1,
    include,
  });
  const items = rows.slice(0, input.limit);
  return { items, nextCursor: rows.length > input.limit ? (items.at(-1)?.id ?? null) : null };
}

/** How many mails each list holds. */
export async function countInbound(scope: AccountScope): Promise<Record<InboundList, number>> {
  const count = (list: InboundList) => tenantDb(scope).inboundEmail.count({ where: inList(list) });
  const [held, unroutable, failed, blocked] = await Promise.all([
    count("held"),
    count("unroutable"),
    count("failed"),
    count("blocked"),
  ]);
  return { held, unroutable, failed, blocked };
}

/** Where the bytes of a received mail are, or null when there are none of this account. */
export async function findRaw(
  scope: AccountScope,
  id: string,
): Promise<{ key: string; size: number | null } | null> {
  const row = z.uuid().safeParse(id).success
    ? await tenantDb(scope).inboundEmail.findFirst({
        where: { id },
        select: { rawKey: true, rawSize: true },
      })
    : null;
  return row?.rawKey ? { key: row.rawKey, size: row.rawSize } : null;
}
