-- CreateEnum
CREATE TYPE "AssistantRunKind" AS ENUM ('turn', 'copilot', 'playground');

-- CreateEnum
CREATE TYPE "AssistantRunState" AS ENUM ('working', 'answered', 'handed_over', 'dropped');

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "assistantId" UUID;

-- AlterTable
ALTER TABLE "Inbox" ADD COLUMN     "assistantId" UUID;

-- CreateTable
CREATE TABLE "Assistant" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assistant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssistantRun" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "assistantId" UUID NOT NULL,
    "kind" "AssistantRunKind" NOT NULL,
    "state" "AssistantRunState" NOT NULL DEFAULT 'working',
    "conversationId" UUID,
    "askedById" UUID,
    "answerId" UUID,
    "userId" UUID,
    "question" TEXT NOT NULL,
    "passages" JSONB NOT NULL DEFAULT '[]',
    "reason" TEXT,
    "model" TEXT,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "prompt" TEXT,
    "output" TEXT,
    "rating" INTEGER,
    "ratedBy" "AuthorKind",
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AssistantRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssistantTool" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "assistantId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "headers" TEXT NOT NULL,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AssistantTool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssistantTest" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "assistantId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "outcome" JSONB,
    "before" JSONB,
    "changedAt" TIMESTAMPTZ(3),
    "ranAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AssistantTest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Assistant_accountId_createdAt_idx" ON "Assistant"("accountId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Assistant_accountId_id_key" ON "Assistant"("accountId", "id");

-- CreateIndex
CREATE INDEX "AssistantRun_accountId_conversationId_startedAt_idx" ON "AssistantRun"("accountId", "conversationId", "startedAt");

-- CreateIndex
CREATE INDEX "AssistantRun_accountId_assistantId_startedAt_idx" ON "AssistantRun"("accountId", "assistantId", "startedAt" DESC);

-- CreateIndex
CREATE INDEX "AssistantRun_accountId_startedAt_idx" ON "AssistantRun"("accountId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "AssistantRun_accountId_id_key" ON "AssistantRun"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AssistantRun_accountId_askedById_key" ON "AssistantRun"("accountId", "askedById");

-- CreateIndex
CREATE UNIQUE INDEX "AssistantRun_accountId_answerId_key" ON "AssistantRun"("accountId", "answerId");

-- CreateIndex
CREATE INDEX "AssistantTool_accountId_assistantId_idx" ON "AssistantTool"("accountId", "assistantId");

-- CreateIndex
CREATE UNIQUE INDEX "AssistantTool_accountId_id_key" ON "AssistantTool"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AssistantTool_assistantId_name_key" ON "AssistantTool"("assistantId", "name");

-- CreateIndex
CREATE INDEX "AssistantTest_accountId_assistantId_createdAt_idx" ON "AssistantTest"("accountId", "assistantId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "AssistantTest_accountId_id_key" ON "AssistantTest"("accountId", "id");

-- CreateIndex
CREATE INDEX "Conversation_accountId_assistantId_idx" ON "Conversation"("accountId", "assistantId");

-- CreateIndex
CREATE INDEX "Inbox_accountId_assistantId_idx" ON "Inbox"("accountId", "assistantId");

-- AddForeignKey
ALTER TABLE "Assistant" ADD CONSTRAINT "Assistant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssistantRun" ADD CONSTRAINT "AssistantRun_accountId_assistantId_fkey" FOREIGN KEY ("accountId", "assistantId") REFERENCES "Assistant"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssistantRun" ADD CONSTRAINT "AssistantRun_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssistantTool" ADD CONSTRAINT "AssistantTool_accountId_assistantId_fkey" FOREIGN KEY ("accountId", "assistantId") REFERENCES "Assistant"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssistantTest" ADD CONSTRAINT "AssistantTest_accountId_assistantId_fkey" FOREIGN KEY ("accountId", "assistantId") REFERENCES "Assistant"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_accountId_assistantId_fkey" FOREIGN KEY ("accountId", "assistantId") REFERENCES "Assistant"("accountId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Inbox" ADD CONSTRAINT "Inbox_accountId_assistantId_fkey" FOREIGN KEY ("accountId", "assistantId") REFERENCES "Assistant"("accountId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What the schema language cannot say. server/db/constraints.test.ts proves that each exists and bites.

ALTER TABLE "AssistantRun" ADD CONSTRAINT "AssistantRun_rating_is_thumb" CHECK ("rating" IN (-1, 1));
CREATE INDEX "AssistantRun_due_idx" ON "AssistantRun" ("dueAt") WHERE "state" = 'working';

-- Whoever changes the status takes the conversation from the assistant. What waited for that is told by the event.
CREATE FUNCTION release_conversation() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN NEW."assistantId" := NULL\x3b
    INSERT INTO "DomainEvent" ("accountId", "type", "payload", "createdAt") VALUES (NEW."accountId",
      \'conversation.released\', jsonb_build_object(\'conversationId\', NEW."id"), NEW."lastActivityAt")\x3b
    RETURN NEW\x3b END';
CREATE TRIGGER "Conversation_release" BEFORE UPDATE ON "Conversation" FOR EACH ROW
  WHEN (OLD."assistantId" IS NOT NULL AND NEW."status" <> 'pending') EXECUTE FUNCTION release_conversation();
