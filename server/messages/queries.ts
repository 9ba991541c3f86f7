import { resyncLimit } from "@/lib/limits";
import { contactKinds, privateKinds } from "@/lib/schemas/message";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { type MessageRow, messageInclude } from "@/server/messages/row";

/** A participant, who reads from a message on and nothing that he was left out of. */
type Participant = { kind: "participant"; id: string; joinedSeq: number };

type Audience = { audience?: "agents" | { kind: "contact" } | Participant };

function visibleTo(audience: Audience["audience"] = "agents"): Prisma.MessageWhereInput {
  if (audience === "agents") return {};
  if (audience.kind === "contact") return { kind: { notIn: [...privateKinds] } };
  return {
    kind: { notIn: [...privateKinds, ...contactKinds] },
    AND: [{ seq: { gte: audience.joinedSeq } }, { NOT: { withheldFrom: { has: audience.id } } }],
  };
}

/** The newest `limit` messages before `beforeSeq` (all when absent), oldest first; `nextCursor` is the next beforeSeq. */
export async function listMessages(
  scope: AccountScope,
  page: { conversationId: string; beforeSeq?: number | undefined; limit: number } & Audience,
): Promise<{ items: MessageRow[]; nextCursor: number | null }> {
  const rows = await tenantDb(scope).message.findMany({
    where: {
      conversationId: page.conversationId,
      ...(page.beforeSeq === undefined ? {} : { seq: { lt: page.beforeSeq } }),
      ...visibleTo(page.audience),
    },
    orderBy: { seq: "desc" },
    take: page.limit + 1,
    include: messageInclude,
  });
  const items = rows.slice(0, page.limit).reverse();
  return { items, nextCursor: rows.length > page.limit ? (items[0]?.seq ?? null) : null };
}

/**
 * Messages written or changed after `sinceRev`, by rev: about `resyncLimit` of them, for those of one rev stay together.
 * A cut between them would lose the rest, which nobody asks for again.
 */
export async function listMessagesSinceRev(
  scope: AccountScope,
  input: { conversationId: string; sinceRev: number } & Audience,
): Promise<MessageRow[]> {
  const list = (where: Prisma.MessageWhereInput, take: number | null) =>
    tenantDb(scope).message.findMany({
      where: {
        conversationId: input.conversationId,
        AND: [where, visibleTo(input.audience)],
      },
      orderBy: [{ rev: "asc" }, { seq: "asc" }],
      ...(take !== null && { take }),
      include: messageInclude,
    });
  const messages = await list({ rev: { gt: input.sinceRev } }, resyncLimit);
  const last = messages.at(-1);
  if (messages.length < resyncLimit || !last) return messages;
  return [...messages, ...(await list({ rev: last.rev, seq: { gt: last.seq } }, null))];
}

/** Messages by id, in the order of the conversation. */
export async function listMessagesById(
  scope: AccountScope,
  messageIds: string[],
): Promise<MessageRow[]> {
  return tenantDb(scope).message.findMany({
    where: { id: { in: messageIds } },
    orderBy: { seq: "asc" },
    include: messageInclude,
  });
}

/** The messages an outbound mail carries, in the order of the conversation. */
export async function listMessagesOfMail(
  scope: AccountScope,
  outboundEmailId: string,
): Promise<MessageRow[]> {
  return tenantDb(scope).message.findMany({
    where: { deliveries: { some: { outboundEmailId } } },
    orderBy: { seq: "asc" },
    include: messageInclude,
  });
}
