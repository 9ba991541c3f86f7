-- AlterEnum
ALTER TYPE "MessageKind" ADD VALUE 'csat';

-- AlterTable
ALTER TABLE "ContactSession" ADD COLUMN     "consentText" TEXT,
ADD COLUMN     "consentedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "CsatResponse" (
    "conversationId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "assigneeId" UUID,
    "rating" INTEGER NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CsatResponse_pkey" PRIMARY KEY ("conversationId")
);

-- CreateIndex
CREATE INDEX "CsatResponse_accountId_createdAt_idx" ON "CsatResponse"("accountId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "CsatResponse_accountId_conversationId_key" ON "CsatResponse"("accountId", "conversationId");

-- AddForeignKey
ALTER TABLE "CsatResponse" ADD CONSTRAINT "CsatResponse_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say. server/db/constraints.test.ts proves that each exists and bites.

ALTER TABLE "CsatResponse" ADD CONSTRAINT "CsatResponse_rating_in_range" CHECK ("rating" BETWEEN 1 AND 5);
