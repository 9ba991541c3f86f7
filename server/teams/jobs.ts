import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";

const portion = 200;

/**
 * Job teams.dissolve: lets the conversations of a deleted team go, each portion in a transaction of its own, and then
 * removes the team. Begun again it goes on where it was.
 */
export async function dissolveTeam(payload: { accountId: string; teamId: string }): Promise<void> {
  const { teamId } = payload;
  const scope = grantScope(payload.accountId);
  while ((await freePortion(scope, teamId)) === portion);
  await tenantDb(scope).team.deleteMany({ where: { id: teamId, deletedAt: { not: null } } });
}

async function freePortion(scope: AccountScope, teamId: string): Promise<number> {
  return withEvents(scope, async (tx, emit) => {
    // Whoever gives it a conversation just now holds the team's row: he is waited for.
    await tx.$queryRaw`
      SELECT 1 FROM "Team" WHERE "accountId" = ${scope}::uuid AND "id" = ${teamId}::uuid FOR UPDATE`;
    const freed = await tx.$queryRaw<Array<{ id: string }>>`
      UPDATE "Conversation" SET "teamId" = NULL, "rev" = "rev" + 1
      WHERE "accountId" = ${scope}::uuid AND "id" IN (
        SELECT "id" FROM "Conversation"
        WHERE "accountId" = ${scope}::uuid AND "teamId" = ${teamId}::uuid
        ORDER BY "id" LIMIT ${portion} FOR UPDATE)
      RETURNING "id"`;
    for (const { id } of freed) {
      emit({ type: "conversation.updated", payload: { conversationId: id, changed: ["teamId"] } });
    }
    return freed.length;
  });
}
