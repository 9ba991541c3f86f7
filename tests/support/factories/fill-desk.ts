import { databasePool } from "@/server/db/client";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";

/** A word that only the oldest hundredth of the messages has: whoever reads from the newest reads them all. */
export const oldWord = "antiquity";

/** Words by how often they are used, as in any language: the first ones everywhere, most hardly ever. */
const words = `(SELECT string_agg(translate(floor(exp(random() * 11))::text, '0123456789', 'etaoinshrd'), ' ')
  FROM generate_series(1, 12) WHERE n > 0)`;

const messagesOfConversation = `
  INSERT INTO "Message" ("id", "accountId", "conversationId", "seq", "prevPublicSeq", "kind",
    "authorKind", "authorId", "authorName", "via", "text", "clientId", "rev", "createdAt")
  SELECT c."id", c."accountId", c."id", 1, 0, 'chat', 'contact', c."contactId", 'Visitor', 'widget',
    'Order ' || n || ' ' || ${words} || CASE WHEN n * 100 >= $2 * 99 THEN ' ${oldWord}' ELSE '' END,
    gen_random_uuid(), 1, c."createdAt"
  FROM (SELECT c.*, c."number" AS n FROM "Conversation" c WHERE c."accountId" = $1) AS c`;

/**
 * A workspace of `count` conversations, each with its contact and a message, over a year before now; a fifth of them
 * open, a seventh its agent's.
 */
export async function fillDesk(count: number): Promise<TestWorkspace> {
  const workspace = await makeWorkspace({ settings: {} });
  const { scope, inbox, agent } = workspace;
  const pool = databasePool();
  await pool.query(
    `INSERT INTO "Contact" ("id", "accountId", "name", "email", "createdAt")
    SELECT uuidv7(-n * interval '31 seconds'), $1, 'Person ' || n, 'person' || n || '@example.test',
      now() FROM generate_series(1, $2::int) AS n`,
    [scope, count],
  );
  await pool.query(
    `INSERT INTO "Conversation" ("id", "accountId", "inboxId", "contactId", "number", "status",
      "assigneeId", "priority", "waitingSince", "isUnattended", "lastSeq", "lastPublicSeq", "rev",
      "lastActivityAt", "createdAt")
    SELECT uuidv7(p.at - now()), $1, $2, p."id", p.n,
      (ARRAY['open','resolved','resolved','resolved','pending']::"ConversationStatus"[])[1 + p.n % 5],
      CASE WHEN p.n % 7 = 0 THEN $3::uuid END,
      (ARRAY['none','none','low','medium','high','urgent']::"Priority"[])[1 + p.n % 6],
      CASE WHEN p.n % 3 = 0 THEN p.at END, p.n % 50 = 0, 1, 1, 1, p.at, p.at
    FROM (SELECT "id", n, now() - (n::float8 / $4) * interval '365 days' AS at FROM (
      SELECT "id", row_number() OVER (ORDER BY "id" DESC) AS n FROM "Contact" WHERE "accountId" = $1
    ) AS numbered) AS p`,
    [scope, inbox.id, agent.actor.userId, count],
  );
  await pool.query(messagesOfConversation, [scope, count]);
  await pool.query(`VACUUM ANALYZE "Contact", "Conversation", "Message"`);
  return workspace;
}
