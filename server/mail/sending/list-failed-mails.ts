import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

export type FailedMailView = {
  id: string;
  kind: "conversation" | "transcript";
  conversationNumber: number | null;
  to: string;
  error: string | null;
  attempts: number;
  createdAt: string;
};

/** Failed and not tried again: a new mail takes its messages, or a transcript's words, away from the old one. */
const failed = {
  state: "failed",
  OR: [
    { kind: "conversation", messages: { some: {} } },
    { kind: "transcript", NOT: { frozen: { equals: {} } } },
  ],
} satisfies Prisma.OutboundEmailWhereInput;

export const countFailedMails = (scope: AccountScope): Promise<number> =>
  tenantDb(scope).outboundEmail.count({ where: failed });

/** Mails and transcripts of conversations that failed, newest first. `words` are part of the address. */
export async function listFailedMails(
  scope: AccountScope,
  page: { after?: string | undefined; words?: string | undefined; limit?: number } = {},
): Promise<{ items: FailedMailView[]; nextCursor: string | null }> {
  const limit = page.limit ?? 50;
  const rows = await tenantDb(scope).outboundEmail.findMany({
    where: {
      ...failed,
      // Ids are UUIDv7: their order is that of creation.
      ...(page.after ? { id: { lt: page.after } } : {}),
      ...(page.words
        ? { toEmail: { contains: page.words.trim(), mode: "insensitive" as const } }
        : {}),
    },
    orderBy: { id: "desc" },
    take: limit + 1,
    include: { conversation: { select: { number: true } } },
  });
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    kind: row.kind === "transcript" ? ("transcript" as const) : ("conversation" as const),
    conversationNumber: row.conversation?.number ?? null,
    to: row.toEmail,
    error: row.error,
    attempts: row.attempts,
    createdAt: row.createdAt.toISOString(),
  }));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
