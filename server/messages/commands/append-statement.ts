import type { AccountScope } from "@/server/db/scope";
import { emptySql, type Sql, sql } from "@/server/db/sql";
import type { NewMessage } from "@/server/messages/commands/new-message";
import { isPublicKind } from "@/server/messages/policy";

/** What the statement tells: numbers when it wrote, else why not. */
export type AppendOutcome = {
  isFound: boolean;
  isRepeat: boolean;
  seq: number | null;
  rev: number | null;
  prevPublicSeq: number | null;
};

/** Parts of the statement that only a message with files has. */
type ClaimFiles = { claimable: Sql; condition: Sql; claimed: Sql };

function claimFiles({ scope, id, input }: AppendStatement): ClaimFiles {
  const ids = [...new Set(input.attachmentIds ?? [])];
  if (ids.length === 0) return { claimable: emptySql, condition: emptySql, claimed: emptySql };
  return {
    claimable: sql`claimable AS (
      SELECT "id" FROM "Attachment"
      WHERE "accountId" = ${scope}::uuid AND "id" = ANY(${ids}::uuid[])
        AND "messageId" IS NULL AND "uploaderId" = ${input.uploaderId ?? null}::uuid
      FOR UPDATE
    ),`,
    condition: sql`AND (SELECT count(*) FROM claimable) = ${ids.length}`,
    claimed: sql`claimed AS (
      UPDATE "Attachment"
      SET "messageId" = ${id}::uuid, "conversationId" = ${input.conversationId}::uuid,
        "position" = array_position(${ids}::uuid[], "id") - 1
      WHERE "accountId" = ${scope}::uuid AND "id" IN (SELECT "id" FROM claimable)
        AND EXISTS (SELECT 1 FROM raised)
    ),`,
  };
}

/** What another noun writes with the message, in its statement. `locked` and `raised` may be read. */
export type Along = {
  /** Common table expressions, each followed by a comma: rows to lock before the message is numbered. */
  claims: Sql;
  /** What must hold for anything to be written, beginning with AND. */
  condition: Sql;
  /** Common table expressions, each followed by a comma, that write only where `raised` has a row. */
  written: (messageId: string) => Sql;
};

type AppendStatement = {
  scope: AccountScope;
  id: string;
  createdAt: Date;
  input: NewMessage;
  along?: Along | undefined;
};

/**
 * The statement of appendMessage. `locked` reads the row as it is after waiting for others; the update joins it, so that
 * every expression sees those values. The raise depends on the attachments being claimable and the message being new.
 * @throws (when run) 23505 if the same message is committed between snapshot and insert; nothing is written then.
 */
export function appendStatement(statement: AppendStatement): Sql {
  const { scope, id, createdAt, input, along } = statement;
  const isPublic = isPublicKind(input.kind);
  const isSpeech = input.kind === "chat";
  // Where the contact is to be found; a participant's mail says nothing about that.
  const isContact = isSpeech && input.authorKind === "contact";
  const isCustomer = isContact || (isSpeech && input.authorKind === "participant");
  const isAnswer = isSpeech && input.authorKind === "agent";
  const isAssistants = isSpeech && input.authorKind === "assistant";
  const clientId = input.clientId ?? null;
  const files = claimFiles(statement);
  const payload = input.payload === undefined ? null : JSON.stringify(input.payload);

  return sql`
    WITH locked AS (
      SELECT "id", "lastSeq", "lastPublicSeq" FROM "Conversation"
      WHERE "accountId" = ${scope}::uuid AND "id" = ${input.conversationId}::uuid
      FOR UPDATE
    ), repeated AS (
      SELECT 1 FROM "Message"
      WHERE "conversationId" = ${input.conversationId}::uuid
        AND "authorKind" = ${input.authorKind}::"AuthorKind" AND "clientId" = ${clientId}::uuid
    ), ${files.claimable} ${along?.claims ?? emptySql} raised AS (
      UPDATE "Conversation" c SET
        "lastSeq" = locked."lastSeq" + 1,
        "lastPublicSeq" = CASE WHEN ${isPublic} THEN locked."lastSeq" + 1 ELSE c."lastPublicSeq" END,
        "rev" = c."rev" + 1,
        "lastActivityAt" = CASE WHEN ${input.isQuiet ?? false} THEN c."lastActivityAt"
          ELSE GREATEST(c."lastActivityAt", ${createdAt}::timestamptz) END,
        "status" = CASE WHEN ${isCustomer} AND c."status" IN ('resolved', 'snoozed') THEN 'open'
          WHEN ${isAnswer} AND c."assistantId" IS NOT NULL THEN 'open' ELSE c."status" END,
        "snoozedUntil" = CASE WHEN ${isCustomer} THEN NULL ELSE c."snoozedUntil" END,
        "waitingSince" = CASE WHEN ${isCustomer} THEN COALESCE(c."waitingSince", ${createdAt}::timestamptz)
          WHEN ${isAnswer || isAssistants} THEN NULL ELSE c."waitingSince" END,
        "isByEmail" = CASE WHEN ${isContact} THEN ${input.via === "email"} ELSE c."isByEmail" END,
        "isUnattended" = CASE WHEN ${isAnswer} THEN false ELSE c."isUnattended" END,
        "firstReplyAt" = CASE WHEN ${isAnswer} THEN COALESCE(c."firstReplyAt", ${createdAt}::timestamptz)
          ELSE c."firstReplyAt" END
      FROM locked
      WHERE c."id" = locked."id" AND c."id" = ${input.conversationId}::uuid
        AND c."accountId" = ${scope}::uuid AND NOT EXISTS (SELECT 1 FROM repeated)
        ${files.condition} ${along?.condition ?? emptySql}
      RETURNING c."lastSeq" AS seq, c."rev" AS rev, locked."lastPublicSeq" AS prev
    ), written AS (
      INSERT INTO "Message" ("id", "accountId", "conversationId", "seq", "prevPublicSeq", "kind",
        "authorKind", "authorId", "authorName", "via", "text", "html", "quotedText", "payload",
        "clientId", "withheldFrom", "rev", "createdAt")
      SELECT ${id}::uuid, ${scope}::uuid, ${input.conversationId}::uuid, seq, prev,
        ${input.kind}::"MessageKind", ${input.authorKind}::"AuthorKind", ${input.authorId}::uuid,
        ${input.authorName}, ${input.via}::"Via", ${input.text}, ${input.html ?? null},
        ${input.quotedText ?? null}, ${payload}::jsonb, ${clientId}::uuid,
        ${input.withheldFrom ?? []}::uuid[], rev,
        ${createdAt}::timestamptz
      FROM raised
    ), ${files.claimed} ${along?.written(id) ?? emptySql} told AS (
      INSERT INTO "DomainEvent" ("accountId", "type", "payload", "createdAt")
      SELECT ${scope}::uuid, 'message.created', jsonb_build_object(
        'conversationId', ${input.conversationId}::text, 'messageId', ${id}::text, 'seq', seq,
        'kind', ${input.kind}::text, 'authorKind', ${input.authorKind}::text, 'via', ${input.via}::text),
        ${createdAt}::timestamptz
      FROM raised
    )
    SELECT EXISTS (SELECT 1 FROM locked) AS "isFound", EXISTS (SELECT 1 FROM repeated) AS "isRepeat",
      (SELECT seq FROM raised) AS "seq", (SELECT rev FROM raised) AS "rev",
      (SELECT prev FROM raised) AS "prevPublicSeq"`;
}
