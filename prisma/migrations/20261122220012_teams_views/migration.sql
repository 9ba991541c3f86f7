-- CreateEnum
CREATE TYPE "Priority" AS ENUM ('none', 'low', 'medium', 'high', 'urgent');

-- CreateEnum
CREATE TYPE "DraftKind" AS ENUM ('chat', 'note');

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "priority" "Priority" NOT NULL DEFAULT 'none',
ADD COLUMN     "teamId" UUID;

-- CreateTable
CREATE TABLE "CannedResponse" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "shortcut" CITEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CannedResponse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "ownerId" UUID,
    "createdById" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "accountId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "DraftKind" NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("conversationId","userId","kind")
);

-- CreateTable
CREATE TABLE "Mention" (
    "accountId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("messageId","userId")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" CITEXT NOT NULL,
    "description" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "accountId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("teamId","userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CannedResponse_accountId_shortcut_key" ON "CannedResponse"("accountId", "shortcut");

-- CreateIndex
CREATE INDEX "SavedView_accountId_ownerId_idx" ON "SavedView"("accountId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_accountId_id_key" ON "SavedView"("accountId", "id");

-- CreateIndex
CREATE INDEX "Draft_accountId_userId_idx" ON "Draft"("accountId", "userId");

-- CreateIndex
CREATE INDEX "Mention_accountId_userId_conversationId_idx" ON "Mention"("accountId", "userId", "conversationId");

-- CreateIndex
CREATE INDEX "Mention_accountId_conversationId_idx" ON "Mention"("accountId", "conversationId");

-- CreateIndex
CREATE UNIQUE INDEX "Team_accountId_id_key" ON "Team"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Team_accountId_name_key" ON "Team"("accountId", "name");

-- CreateIndex
CREATE INDEX "TeamMember_accountId_userId_idx" ON "TeamMember"("accountId", "userId");

-- CreateIndex
CREATE INDEX "Conversation_accountId_teamId_status_lastActivityAt_id_idx" ON "Conversation"("accountId", "teamId", "status", "lastActivityAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Conversation_accountId_status_priority_lastActivityAt_id_idx" ON "Conversation"("accountId", "status", "priority" DESC, "lastActivityAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Conversation_accountId_status_waitingSince_id_idx" ON "Conversation"("accountId", "status", "waitingSince", "id");

-- CreateIndex
CREATE INDEX "Conversation_accountId_status_createdAt_id_idx" ON "Conversation"("accountId", "status", "createdAt" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_accountId_teamId_fkey" FOREIGN KEY ("accountId", "teamId") REFERENCES "Team"("accountId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CannedResponse" ADD CONSTRAINT "CannedResponse_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_accountId_ownerId_fkey" FOREIGN KEY ("accountId", "ownerId") REFERENCES "Membership"("accountId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_accountId_userId_fkey" FOREIGN KEY ("accountId", "userId") REFERENCES "Membership"("accountId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_accountId_messageId_fkey" FOREIGN KEY ("accountId", "messageId") REFERENCES "Message"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_accountId_userId_fkey" FOREIGN KEY ("accountId", "userId") REFERENCES "Membership"("accountId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_accountId_teamId_fkey" FOREIGN KEY ("accountId", "teamId") REFERENCES "Team"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_accountId_userId_fkey" FOREIGN KEY ("accountId", "userId") REFERENCES "Membership"("accountId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;
