import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { makeAddressToken } from "@/server/secrets/base32";

export type AgentThreadRow = Prisma.AgentThreadGetPayload<object>;

/** An agent's side of a conversation by mail, with the signed address he answers to. The conversation must be locked. */
export async function ensureAgentThread(
  tx: TenantTx,
  scope: AccountScope,
  { conversationId, userId }: { conversationId: string; userId: string },
): Promise<AgentThreadRow> {
  const known = await tx.agentThread.findFirst({ where: { conversationId, userId } });
  if (known) return known;
  return tx.agentThread.create({
    data: {
      ...{ accountId: scope, conversationId, userId },
      ...{ tokenId: makeAddressToken(), createdAt: now() },
    },
  });
}
