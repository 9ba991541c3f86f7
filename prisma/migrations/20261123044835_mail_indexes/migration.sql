-- DropIndex
DROP INDEX "InboundEmail_accountId_state_receivedAt_idx";

-- CreateIndex
CREATE INDEX "ContactSession_accountId_inboxId_idx" ON "ContactSession"("accountId", "inboxId");

-- CreateIndex
CREATE INDEX "Conversation_accountId_inboxId_status_lastActivityAt_id_idx" ON "Conversation"("accountId", "inboxId", "status", "lastActivityAt" DESC, "id");

-- CreateIndex
CREATE INDEX "InboundEmail_accountId_state_id_idx" ON "InboundEmail"("accountId", "state", "id" DESC);

-- CreateIndex
CREATE INDEX "InboundEmail_accountId_recipientId_idx" ON "InboundEmail"("accountId", "recipientId");

-- CreateIndex
CREATE INDEX "EmailEvent_accountId_outboundEmailId_idx" ON "EmailEvent"("accountId", "outboundEmailId");

-- CreateIndex
CREATE INDEX "EmailEvent_receivedAt_idx" ON "EmailEvent"("receivedAt");
