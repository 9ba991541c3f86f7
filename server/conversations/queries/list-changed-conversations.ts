/**
 * What has changed since a list was read, without a gap: rows carry the transaction that changed them last, and a cursor
 * is the oldest transaction still open when it was made. Whatever was not visible then is at or after it.
 */
import type { ConversationChangesFilter, ConversationListItem } from "@/lib/schemas/conversation";
import { findConversationRows } from "@/server/conversations/queries/conversation-rows";
import { findFitting, presentItems } from "@/server/conversations/queries/list-conversations";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

/** More than this, and reading the list anew is the smaller work. */
const mostChanges = 100;

/** The cursor to ask with later. Read it before the list that it is for. */
export async function readListCursor(scope: AccountScope): Promise<string> {
  return (await readSnapshot(scope)).oldestOpen;
}

async function readSnapshot(scope: AccountScope): Promise<{ oldestOpen: string; next: string }> {
  const [row] = await tenantDb(scope).$queryRaw<Array<{ oldestOpen: string; next: string }>>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS "oldestOpen",
      pg_snapshot_xmax(pg_current_snapshot())::text AS "next"`;
  if (!row) throw new Error("The database tells no snapshot.");
  return row;
}

type Changes = {
  items: ConversationListItem[];
  /** Of these the ones that belong into the list. */
  fitting: string[];
  updatedAfter: string;
  isComplete: boolean;
};

/** Conversations that changed since the cursor, or whose contact did; some of them may be known already. */
export async function listChangedConversations(
  scope: AccountScope,
  actor: Pick<Actor, "userId">,
  filter: ConversationChangesFilter,
): Promise<Changes> {
  const { oldestOpen: updatedAfter, next } = await readSnapshot(scope);
  const ids = await findChanged(scope, filter.updatedAfter);
  // A cursor from the future comes from another database, or one that was put back.
  const isForeign = BigInt(filter.updatedAfter) > BigInt(next);
  if (isForeign || ids.length > mostChanges) {
    return { items: [], fitting: [], updatedAfter, isComplete: false };
  }
  if (ids.length === 0) return { items: [], fitting: [], updatedAfter, isComplete: true };
  const [rows, fitting] = await Promise.all([
    findConversationRows(scope, { where: { id: { in: ids } } }),
    findFitting(scope, actor, { ids, filter }),
  ]);
  const items = await presentItems(scope, actor, rows);
  return { items, fitting, updatedAfter, isComplete: true };
}

async function findChanged(scope: AccountScope, cursor: string): Promise<string[]> {
  const rows = await tenantDb(scope).$queryRaw<Array<{ id: string }>>`
    (SELECT "id" FROM "Conversation"
      WHERE "accountId" = ${scope}::uuid AND "changedIn" >= ${cursor}::xid8 LIMIT ${mostChanges + 1})
    UNION
    (SELECT c."id" FROM "Contact" k
      JOIN "Conversation" c ON c."accountId" = k."accountId" AND c."contactId" = k."id"
      WHERE k."accountId" = ${scope}::uuid AND k."changedIn" >= ${cursor}::xid8 LIMIT ${mostChanges + 1})`;
  return rows.map((row) => row.id);
}
