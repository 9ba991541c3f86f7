-- CreateEnum
CREATE TYPE "BulkState" AS ENUM ('running', 'done', 'undoing', 'undone');

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "awaySince" TIMESTAMPTZ(3),
ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "lastAssignedAt" TIMESTAMPTZ(3),
ADD COLUMN     "signature" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Team" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "isByTurns" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Macro" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" CITEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "steps" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Macro_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "accountId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("conversationId","userId")
);

-- CreateTable
CREATE TABLE "BulkRun" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "steps" JSONB NOT NULL,
    "state" "BulkState" NOT NULL DEFAULT 'running',
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkItem" (
    "accountId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "conversationId" UUID NOT NULL,
    "before" JSONB,
    "changedAt" TIMESTAMPTZ(3),
    "restoredAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkItem_pkey" PRIMARY KEY ("runId","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "Macro_accountId_id_key" ON "Macro"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Macro_accountId_name_key" ON "Macro"("accountId", "name");

-- CreateIndex
CREATE INDEX "Participation_accountId_userId_conversationId_idx" ON "Participation"("accountId", "userId", "conversationId");

-- CreateIndex
CREATE INDEX "BulkRun_accountId_userId_createdAt_idx" ON "BulkRun"("accountId", "userId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "BulkRun_accountId_id_key" ON "BulkRun"("accountId", "id");

-- CreateIndex
CREATE INDEX "BulkItem_accountId_conversationId_idx" ON "BulkItem"("accountId", "conversationId");

-- AddForeignKey
ALTER TABLE "Macro" ADD CONSTRAINT "Macro_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_accountId_userId_fkey" FOREIGN KEY ("accountId", "userId") REFERENCES "Membership"("accountId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkRun" ADD CONSTRAINT "BulkRun_accountId_userId_fkey" FOREIGN KEY ("accountId", "userId") REFERENCES "Membership"("accountId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkItem" ADD CONSTRAINT "BulkItem_accountId_runId_fkey" FOREIGN KEY ("accountId", "runId") REFERENCES "BulkRun"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkItem" ADD CONSTRAINT "BulkItem_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say. server/db/constraints.test.ts proves that each exists and bites.

-- The list of those left alone, in the order of lists.
CREATE INDEX "Conversation_unattended_idx" ON "Conversation"
  ("accountId", "status", "lastActivityAt" DESC, "id" DESC) WHERE "isUnattended";
-- Silent ones that wait for nobody's answer: resolved by themselves.
CREATE INDEX "Conversation_silent_idx" ON "Conversation" ("accountId", "inboxId", "lastActivityAt")
  WHERE "status" = 'open' AND "waitingSince" IS NULL;
-- Open ones that nobody has: given to members by turns.
CREATE INDEX "Conversation_unassigned_idx" ON "Conversation" ("accountId", "inboxId", "lastActivityAt")
  WHERE "status" = 'open' AND "assigneeId" IS NULL;
CREATE INDEX "Conversation_attributes_idx" ON "Conversation"
  USING gin ("accountId", "attributes" jsonb_path_ops);
CREATE INDEX "BulkRun_running_idx" ON "BulkRun" ("createdAt") WHERE "state" IN ('running', 'undoing');

-- Who has written in a conversation takes part in it. \x3b is the semicolon: the engine cuts this file at each one.
CREATE FUNCTION note_participation() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN INSERT INTO "Participation" ("accountId", "conversationId", "userId")
    SELECT NEW."accountId", NEW."conversationId", NEW."authorId" FROM "Membership"
    WHERE "accountId" = NEW."accountId" AND "userId" = NEW."authorId"
    ON CONFLICT DO NOTHING\x3b RETURN NULL\x3b END';
CREATE TRIGGER "Message_note_participation" AFTER INSERT ON "Message" FOR EACH ROW
  WHEN (NEW."authorKind" = 'agent' AND NEW."authorId" IS NOT NULL) EXECUTE FUNCTION note_participation();
INSERT INTO "Participation" ("accountId", "conversationId", "userId")
  SELECT DISTINCT m."accountId", m."conversationId", m."authorId" FROM "Message" m
  JOIN "Membership" b ON b."accountId" = m."accountId" AND b."userId" = m."authorId"
  WHERE m."authorKind" = 'agent' ON CONFLICT DO NOTHING;

-- What is typed into a search over people, folded as their index is and freed of the signs of LIKE.
CREATE FUNCTION contact_pattern(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN '%' || regexp_replace(rtrim(contact_search(word, NULL, NULL)), '([\\%_])', '\\\1', 'g') || '%';
