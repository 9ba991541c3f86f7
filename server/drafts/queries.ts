import type { DraftView } from "@/lib/schemas/writing/draft";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

/** What this member has begun to write in a conversation. */
export function listDrafts(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  { conversationId }: { conversationId: string },
): Promise<DraftView[]> {
  return tenantDb(scope).draft.findMany({
    where: { conversationId, userId: actor.userId },
    select: { kind: true, text: true },
  });
}
