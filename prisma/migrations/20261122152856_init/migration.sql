-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

CREATE EXTENSION IF NOT EXISTS citext;

-- CreateEnum
CREATE TYPE "EmailSource" AS ENUM ('set_user', 'set_user_signed', 'pre_chat_form', 'email_prompt', 'inbound_mail', 'agent');

-- CreateEnum
CREATE TYPE "ContactSessionKind" AS ENUM ('visitor', 'identified', 'link');

-- CreateEnum
CREATE TYPE "SessionProof" AS ENUM ('identifier_hash', 'mailed_link');

-- CreateEnum
CREATE TYPE "ConversationStatus" AS ENUM ('open', 'pending', 'snoozed', 'resolved');

-- CreateEnum
CREATE TYPE "RecipientKind" AS ENUM ('contact', 'participant');

-- CreateEnum
CREATE TYPE "OutboundState" AS ENUM ('queued', 'sending', 'sent', 'delayed', 'delivered', 'opened', 'bounced', 'complained', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "OutboundKind" AS ENUM ('conversation', 'transcript', 'password_reset', 'agent_notice', 'round_trip');

-- CreateEnum
CREATE TYPE "InboundState" AS ENUM ('received', 'processed', 'held', 'unroutable', 'auto_reply', 'bounce', 'duplicate', 'failed', 'discarded');

-- CreateEnum
CREATE TYPE "InboundSource" AS ENUM ('raw', 'resend', 'postmark', 'sendgrid', 'mailgun', 'ses', 'smtp', 'imap');

-- CreateEnum
CREATE TYPE "SuppressionReason" AS ENUM ('bounce', 'complaint', 'manual');

-- CreateEnum
CREATE TYPE "ImapSecurity" AS ENUM ('tls', 'starttls', 'none');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'agent');

-- CreateEnum
CREATE TYPE "Availability" AS ENUM ('online', 'busy', 'offline');

-- CreateEnum
CREATE TYPE "MessageKind" AS ENUM ('chat', 'note', 'greeting', 'email_prompt', 'form', 'offline_notice', 'system');

-- CreateEnum
CREATE TYPE "AuthorKind" AS ENUM ('contact', 'participant', 'agent', 'assistant', 'system');

-- CreateEnum
CREATE TYPE "Via" AS ENUM ('widget', 'dashboard', 'email', 'api');

-- CreateEnum
CREATE TYPE "PresenceKind" AS ENUM ('agent', 'visitor');

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "lastConversationNumber" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT,
    "email" CITEXT,
    "emailSource" "EmailSource",
    "emailVerifiedAt" TIMESTAMPTZ(3),
    "phone" TEXT,
    "avatarUrl" TEXT,
    "identifier" TEXT,
    "claimedIdentifier" TEXT,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "locale" TEXT,
    "timezone" TEXT,
    "blockedAt" TIMESTAMPTZ(3),
    "lastSeenAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedIn" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactSession" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "inboxId" UUID NOT NULL,
    "contactId" UUID,
    "tokenHash" TEXT NOT NULL,
    "kind" "ContactSessionKind" NOT NULL DEFAULT 'visitor',
    "conversationId" UUID,
    "recipientId" UUID,
    "verifiedBy" "SessionProof",
    "verifiedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT,
    "pageUrl" TEXT,
    "locale" TEXT,
    "timezone" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ContactSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "inboxId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "startedBySessionId" UUID,
    "number" INTEGER NOT NULL,
    "status" "ConversationStatus" NOT NULL DEFAULT 'open',
    "assigneeId" UUID,
    "snoozedUntil" TIMESTAMPTZ(3),
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "lastPublicSeq" INTEGER NOT NULL DEFAULT 0,
    "rev" INTEGER NOT NULL DEFAULT 0,
    "contactSeenSeq" INTEGER NOT NULL DEFAULT 0,
    "isByEmail" BOOLEAN NOT NULL DEFAULT false,
    "isUnattended" BOOLEAN NOT NULL DEFAULT false,
    "waitingSince" TIMESTAMPTZ(3),
    "firstReplyAt" TIMESTAMPTZ(3),
    "lastActivityAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "subject" TEXT,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedIn" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentRead" (
    "accountId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "AgentRead_pkey" PRIMARY KEY ("conversationId","userId")
);

-- CreateTable
CREATE TABLE "Inbox" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "websiteToken" TEXT NOT NULL,
    "supportAddress" CITEXT,
    "fromAddress" CITEXT,
    "identityKey" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recipient" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "kind" "RecipientKind" NOT NULL,
    "contactId" UUID,
    "email" CITEXT NOT NULL,
    "name" TEXT,
    "tokenId" TEXT NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),
    "mailedSeq" INTEGER NOT NULL DEFAULT 0,
    "heldSeq" INTEGER NOT NULL DEFAULT 0,
    "joinedSeq" INTEGER NOT NULL DEFAULT 0,
    "addedById" UUID,
    "mailDueAt" TIMESTAMPTZ(3),
    "lastMailAt" TIMESTAMPTZ(3),
    "limitedUntil" TIMESTAMPTZ(3),
    "mutedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgentThread" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenId" TEXT NOT NULL,
    "noticedSeq" INTEGER NOT NULL DEFAULT 0,
    "noticeDueAt" TIMESTAMPTZ(3),
    "lastNoticeAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgentThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboundEmail" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" "OutboundKind" NOT NULL,
    "conversationId" UUID,
    "recipientId" UUID,
    "toEmail" CITEXT NOT NULL,
    "messageIdHeader" TEXT,
    "providerId" TEXT,
    "bounceToken" TEXT NOT NULL,
    "frozen" JSONB,
    "idempotencyKey" TEXT NOT NULL,
    "state" "OutboundState" NOT NULL DEFAULT 'queued',
    "error" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "firstAttemptAt" TIMESTAMPTZ(3),
    "sendAfter" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "bouncedAt" TIMESTAMPTZ(3),
    "isAutomatic" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutboundEmail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboundEmailMessage" (
    "outboundEmailId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "accountId" UUID NOT NULL,

    CONSTRAINT "OutboundEmailMessage_pkey" PRIMARY KEY ("outboundEmailId","messageId")
);

-- CreateTable
CREATE TABLE "InboundEmail" (
    "id" UUID NOT NULL,
    "accountId" UUID,
    "source" "InboundSource" NOT NULL,
    "sourceEventId" TEXT NOT NULL,
    "conversationId" UUID,
    "recipientId" UUID,
    "messageId" UUID,
    "messageIdHeader" TEXT,
    "dedupeKey" TEXT,
    "rawHash" TEXT,
    "rawKey" TEXT,
    "rawSize" INTEGER,
    "envelopeFrom" TEXT,
    "envelopeTo" TEXT[],
    "remoteAddress" TEXT,
    "helo" TEXT,
    "isTls" BOOLEAN,
    "vouched" JSONB,
    "mailboxInboxId" UUID,
    "fromEmail" CITEXT,
    "fromName" TEXT,
    "subject" TEXT,
    "mailedAt" TIMESTAMPTZ(3),
    "state" "InboundState" NOT NULL DEFAULT 'received',
    "verdicts" JSONB NOT NULL DEFAULT '{}',
    "error" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "processedAt" TIMESTAMPTZ(3),

    CONSTRAINT "InboundEmail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IngressState" (
    "source" "InboundSource" NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "refusal" TEXT,

    CONSTRAINT "IngressState_pkey" PRIMARY KEY ("source")
);

-- CreateTable
CREATE TABLE "ImapMailbox" (
    "inboxId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "security" "ImapSecurity" NOT NULL,
    "username" TEXT NOT NULL,
    "password" TEXT NOT NULL,
    "folder" TEXT NOT NULL DEFAULT 'INBOX',
    "doneFolder" TEXT,
    "authservId" TEXT,
    "uidValidity" BIGINT,
    "lastUid" BIGINT NOT NULL DEFAULT 0,
    "lockedBy" TEXT,
    "lockedUntil" TIMESTAMPTZ(3),
    "checkedAt" TIMESTAMPTZ(3),
    "lastMailAt" TIMESTAMPTZ(3),
    "error" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "retryAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImapMailbox_pkey" PRIMARY KEY ("inboxId")
);

-- CreateTable
CREATE TABLE "RoundTrip" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "toEmail" CITEXT NOT NULL,
    "tokenId" TEXT NOT NULL,
    "outboundEmailId" UUID,
    "inboundEmailId" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoundTrip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Suppression" (
    "accountId" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "reason" "SuppressionReason" NOT NULL,
    "detail" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Suppression_pkey" PRIMARY KEY ("accountId","email")
);

-- CreateTable
CREATE TABLE "EmailEvent" (
    "id" UUID NOT NULL,
    "providerEventId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "accountId" UUID,
    "outboundEmailId" UUID,
    "payload" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EmailEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SandboxEmail" (
    "id" UUID NOT NULL,
    "isInbound" BOOLEAN NOT NULL,
    "peer" CITEXT NOT NULL,
    "threadSubject" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT[],
    "cc" TEXT[],
    "bcc" TEXT[],
    "replyTo" TEXT[],
    "subject" TEXT NOT NULL,
    "text" TEXT,
    "html" TEXT,
    "headers" JSONB NOT NULL,
    "tags" JSONB NOT NULL DEFAULT '{}',
    "messageIdHeader" TEXT NOT NULL,
    "rawKey" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "idempotencyKey" TEXT,
    "requestHash" TEXT,
    "lastEvent" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SandboxEmail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "accountId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "availability" "Availability" NOT NULL DEFAULT 'online',
    "isNotified" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("accountId","userId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "userAgent" TEXT,
    "address" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "prevPublicSeq" INTEGER NOT NULL,
    "kind" "MessageKind" NOT NULL,
    "authorKind" "AuthorKind" NOT NULL,
    "authorId" UUID,
    "authorName" TEXT,
    "via" "Via" NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "quotedText" TEXT,
    "payload" JSONB,
    "clientId" UUID,
    "withheldFrom" UUID[] DEFAULT ARRAY[]::UUID[],
    "rev" INTEGER NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "conversationId" UUID,
    "messageId" UUID,
    "uploaderId" UUID,
    "storageKey" TEXT,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "hash" TEXT,
    "contentId" TEXT,
    "refusedReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DomainEvent" (
    "id" BIGSERIAL NOT NULL,
    "accountId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dispatchedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DomainEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Worker" (
    "id" TEXT NOT NULL,
    "heartbeatAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presence" (
    "socketId" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" "PresenceKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "contactId" UUID,
    "isOpen" BOOLEAN NOT NULL DEFAULT false,
    "heartbeatAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("socketId")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Contact_accountId_email_idx" ON "Contact"("accountId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_accountId_id_key" ON "Contact"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ContactSession_tokenHash_key" ON "ContactSession"("tokenHash");

-- CreateIndex
CREATE INDEX "ContactSession_accountId_contactId_idx" ON "ContactSession"("accountId", "contactId");

-- CreateIndex
CREATE INDEX "ContactSession_accountId_conversationId_idx" ON "ContactSession"("accountId", "conversationId");

-- CreateIndex
CREATE UNIQUE INDEX "ContactSession_accountId_id_key" ON "ContactSession"("accountId", "id");

-- CreateIndex
CREATE INDEX "Conversation_accountId_status_lastActivityAt_id_idx" ON "Conversation"("accountId", "status", "lastActivityAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Conversation_accountId_assigneeId_status_lastActivityAt_id_idx" ON "Conversation"("accountId", "assigneeId", "status", "lastActivityAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Conversation_accountId_contactId_lastActivityAt_idx" ON "Conversation"("accountId", "contactId", "lastActivityAt" DESC);

-- CreateIndex
CREATE INDEX "Conversation_accountId_startedBySessionId_idx" ON "Conversation"("accountId", "startedBySessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_accountId_id_key" ON "Conversation"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_accountId_number_key" ON "Conversation"("accountId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Inbox_websiteToken_key" ON "Inbox"("websiteToken");

-- CreateIndex
CREATE UNIQUE INDEX "Inbox_supportAddress_key" ON "Inbox"("supportAddress");

-- CreateIndex
CREATE UNIQUE INDEX "Inbox_accountId_id_key" ON "Inbox"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Recipient_tokenId_key" ON "Recipient"("tokenId");

-- CreateIndex
CREATE INDEX "Recipient_accountId_email_idx" ON "Recipient"("accountId", "email");

-- CreateIndex
CREATE INDEX "Recipient_accountId_contactId_idx" ON "Recipient"("accountId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "Recipient_conversationId_email_key" ON "Recipient"("conversationId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Recipient_accountId_id_key" ON "Recipient"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AgentThread_tokenId_key" ON "AgentThread"("tokenId");

-- CreateIndex
CREATE INDEX "AgentThread_accountId_userId_idx" ON "AgentThread"("accountId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "AgentThread_conversationId_userId_key" ON "AgentThread"("conversationId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboundEmail_messageIdHeader_key" ON "OutboundEmail"("messageIdHeader");

-- CreateIndex
CREATE UNIQUE INDEX "OutboundEmail_providerId_key" ON "OutboundEmail"("providerId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboundEmail_bounceToken_key" ON "OutboundEmail"("bounceToken");

-- CreateIndex
CREATE UNIQUE INDEX "OutboundEmail_idempotencyKey_key" ON "OutboundEmail"("idempotencyKey");

-- CreateIndex
CREATE INDEX "OutboundEmail_accountId_conversationId_createdAt_idx" ON "OutboundEmail"("accountId", "conversationId", "createdAt");

-- CreateIndex
CREATE INDEX "OutboundEmail_accountId_toEmail_createdAt_idx" ON "OutboundEmail"("accountId", "toEmail", "createdAt");

-- CreateIndex
CREATE INDEX "OutboundEmail_accountId_state_createdAt_idx" ON "OutboundEmail"("accountId", "state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "OutboundEmail_accountId_id_key" ON "OutboundEmail"("accountId", "id");

-- CreateIndex
CREATE INDEX "OutboundEmailMessage_messageId_idx" ON "OutboundEmailMessage"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboundEmailMessage_recipientId_messageId_key" ON "OutboundEmailMessage"("recipientId", "messageId");

-- CreateIndex
CREATE INDEX "InboundEmail_accountId_state_receivedAt_idx" ON "InboundEmail"("accountId", "state", "receivedAt" DESC);

-- CreateIndex
CREATE INDEX "InboundEmail_accountId_dedupeKey_idx" ON "InboundEmail"("accountId", "dedupeKey");

-- CreateIndex
CREATE INDEX "InboundEmail_conversationId_state_idx" ON "InboundEmail"("conversationId", "state");

-- CreateIndex
CREATE INDEX "InboundEmail_messageIdHeader_idx" ON "InboundEmail"("messageIdHeader");

-- CreateIndex
CREATE UNIQUE INDEX "InboundEmail_source_sourceEventId_key" ON "InboundEmail"("source", "sourceEventId");

-- CreateIndex
CREATE UNIQUE INDEX "InboundEmail_accountId_messageId_key" ON "InboundEmail"("accountId", "messageId");

-- CreateIndex
CREATE UNIQUE INDEX "ImapMailbox_accountId_inboxId_key" ON "ImapMailbox"("accountId", "inboxId");

-- CreateIndex
CREATE UNIQUE INDEX "RoundTrip_tokenId_key" ON "RoundTrip"("tokenId");

-- CreateIndex
CREATE INDEX "RoundTrip_accountId_createdAt_idx" ON "RoundTrip"("accountId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "RoundTrip_accountId_id_key" ON "RoundTrip"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EmailEvent_providerEventId_key" ON "EmailEvent"("providerEventId");

-- CreateIndex
CREATE UNIQUE INDEX "SandboxEmail_idempotencyKey_key" ON "SandboxEmail"("idempotencyKey");

-- CreateIndex
CREATE INDEX "SandboxEmail_createdAt_idx" ON "SandboxEmail"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "SandboxEmail_peer_createdAt_idx" ON "SandboxEmail"("peer", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE INDEX "Session_accountId_userId_idx" ON "Session"("accountId", "userId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "PasswordReset_tokenHash_key" ON "PasswordReset"("tokenHash");

-- CreateIndex
CREATE INDEX "PasswordReset_userId_idx" ON "PasswordReset"("userId");

-- CreateIndex
CREATE INDEX "Message_conversationId_rev_idx" ON "Message"("conversationId", "rev");

-- CreateIndex
CREATE UNIQUE INDEX "Message_conversationId_seq_key" ON "Message"("conversationId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Message_conversationId_authorKind_clientId_key" ON "Message"("conversationId", "authorKind", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_accountId_id_key" ON "Message"("accountId", "id");

-- CreateIndex
CREATE INDEX "Attachment_messageId_idx" ON "Attachment"("messageId");

-- CreateIndex
CREATE INDEX "Attachment_accountId_createdAt_idx" ON "Attachment"("accountId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_accountId_id_key" ON "Attachment"("accountId", "id");

-- CreateIndex
CREATE INDEX "Presence_accountId_kind_subjectId_idx" ON "Presence"("accountId", "kind", "subjectId");

-- CreateIndex
CREATE INDEX "Presence_accountId_contactId_idx" ON "Presence"("accountId", "contactId");

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactSession" ADD CONSTRAINT "ContactSession_accountId_inboxId_fkey" FOREIGN KEY ("accountId", "inboxId") REFERENCES "Inbox"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactSession" ADD CONSTRAINT "ContactSession_accountId_contactId_fkey" FOREIGN KEY ("accountId", "contactId") REFERENCES "Contact"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactSession" ADD CONSTRAINT "ContactSession_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_accountId_inboxId_fkey" FOREIGN KEY ("accountId", "inboxId") REFERENCES "Inbox"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_accountId_contactId_fkey" FOREIGN KEY ("accountId", "contactId") REFERENCES "Contact"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_accountId_startedBySessionId_fkey" FOREIGN KEY ("accountId", "startedBySessionId") REFERENCES "ContactSession"("accountId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_accountId_assigneeId_fkey" FOREIGN KEY ("accountId", "assigneeId") REFERENCES "Membership"("accountId", "userId") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AgentRead" ADD CONSTRAINT "AgentRead_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentRead" ADD CONSTRAINT "AgentRead_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inbox" ADD CONSTRAINT "Inbox_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_accountId_contactId_fkey" FOREIGN KEY ("accountId", "contactId") REFERENCES "Contact"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentThread" ADD CONSTRAINT "AgentThread_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgentThread" ADD CONSTRAINT "AgentThread_accountId_userId_fkey" FOREIGN KEY ("accountId", "userId") REFERENCES "Membership"("accountId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboundEmail" ADD CONSTRAINT "OutboundEmail_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboundEmail" ADD CONSTRAINT "OutboundEmail_accountId_recipientId_fkey" FOREIGN KEY ("accountId", "recipientId") REFERENCES "Recipient"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboundEmailMessage" ADD CONSTRAINT "OutboundEmailMessage_accountId_outboundEmailId_fkey" FOREIGN KEY ("accountId", "outboundEmailId") REFERENCES "OutboundEmail"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboundEmailMessage" ADD CONSTRAINT "OutboundEmailMessage_accountId_messageId_fkey" FOREIGN KEY ("accountId", "messageId") REFERENCES "Message"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboundEmailMessage" ADD CONSTRAINT "OutboundEmailMessage_accountId_recipientId_fkey" FOREIGN KEY ("accountId", "recipientId") REFERENCES "Recipient"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboundEmail" ADD CONSTRAINT "InboundEmail_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboundEmail" ADD CONSTRAINT "InboundEmail_accountId_recipientId_fkey" FOREIGN KEY ("accountId", "recipientId") REFERENCES "Recipient"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboundEmail" ADD CONSTRAINT "InboundEmail_accountId_messageId_fkey" FOREIGN KEY ("accountId", "messageId") REFERENCES "Message"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImapMailbox" ADD CONSTRAINT "ImapMailbox_accountId_inboxId_fkey" FOREIGN KEY ("accountId", "inboxId") REFERENCES "Inbox"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundTrip" ADD CONSTRAINT "RoundTrip_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suppression" ADD CONSTRAINT "Suppression_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailEvent" ADD CONSTRAINT "EmailEvent_accountId_outboundEmailId_fkey" FOREIGN KEY ("accountId", "outboundEmailId") REFERENCES "OutboundEmail"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_accountId_messageId_fkey" FOREIGN KEY ("accountId", "messageId") REFERENCES "Message"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say. server/db/constraints.test.ts proves that each exists and bites.

ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_seen_within_messages"
  CHECK (0 <= "contactSeenSeq" AND "contactSeenSeq" <= "lastSeq");
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_public_within_messages"
  CHECK (0 <= "lastPublicSeq" AND "lastPublicSeq" <= "lastSeq");
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_mailed_not_negative" CHECK ("mailedSeq" >= 0);
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_stored_or_refused"
  CHECK (("storageKey" IS NULL) <> ("refusedReason" IS NULL));

CREATE UNIQUE INDEX "Contact_verified_identifier_key" ON "Contact" ("accountId", "identifier")
  WHERE "identifier" IS NOT NULL;
-- Families share mailboxes: identified contacts may share an address, anonymous verified ones may not.
CREATE UNIQUE INDEX "Contact_verified_email_key" ON "Contact" ("accountId", "email")
  WHERE "emailVerifiedAt" IS NOT NULL AND "identifier" IS NULL;
CREATE UNIQUE INDEX "Message_one_email_prompt_key" ON "Message" ("conversationId") WHERE "kind" = 'email_prompt';
CREATE UNIQUE INDEX "Message_one_greeting_key" ON "Message" ("conversationId") WHERE "kind" = 'greeting';
CREATE UNIQUE INDEX "InboundEmail_processed_once_key" ON "InboundEmail" ("conversationId", "dedupeKey")
  WHERE "state" = 'processed';

CREATE INDEX "DomainEvent_undispatched_idx" ON "DomainEvent" ("id") WHERE "dispatchedAt" IS NULL;
CREATE INDEX "Conversation_snoozed_idx" ON "Conversation" ("snoozedUntil") WHERE "status" = 'snoozed';
CREATE INDEX "Conversation_changed_idx" ON "Conversation" ("accountId", "changedIn");
CREATE INDEX "Contact_changed_idx" ON "Contact" ("accountId", "changedIn");
CREATE INDEX "Attachment_unclaimed_idx" ON "Attachment" ("createdAt") WHERE "messageId" IS NULL;
CREATE INDEX "Recipient_due_idx" ON "Recipient" ("mailDueAt") WHERE "mailDueAt" IS NOT NULL;
CREATE INDEX "AgentThread_due_idx" ON "AgentThread" ("noticeDueAt") WHERE "noticeDueAt" IS NOT NULL;
CREATE INDEX "OutboundEmail_queued_idx" ON "OutboundEmail" ("sendAfter") WHERE "state" IN ('queued', 'sending');
CREATE INDEX "Presence_heartbeat_idx" ON "Presence" ("heartbeatAt");

-- Which transaction changed a row last, for lists that ask what is new since a snapshot.
-- \x3b is the semicolon: the engine that applies this file cuts it at each one, quoted or not.
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN NEW."changedIn" := pg_current_xact_id()\x3b RETURN NEW\x3b END';
CREATE TRIGGER "Conversation_note_change" BEFORE UPDATE ON "Conversation" FOR EACH ROW
  WHEN (OLD."rev" <> NEW."rev") EXECUTE FUNCTION note_change();
-- Not lastSeenAt: that changes with every page view, and presence tells it.
CREATE TRIGGER "Contact_note_change" BEFORE UPDATE ON "Contact" FOR EACH ROW
  WHEN ((OLD."name", OLD."email", OLD."emailVerifiedAt", OLD."phone", OLD."avatarUrl", OLD."identifier",
    OLD."claimedIdentifier", OLD."attributes", OLD."blockedAt")
  IS DISTINCT FROM (NEW."name", NEW."email", NEW."emailVerifiedAt", NEW."phone", NEW."avatarUrl",
    NEW."identifier", NEW."claimedIdentifier", NEW."attributes", NEW."blockedAt"))
  EXECUTE FUNCTION note_change();

-- Tables whose shape belongs to libraries: rate-limiter-flexible and @socket.io/postgres-adapter.
CREATE TABLE "rate_limit" ("key" varchar(255) PRIMARY KEY, "points" integer NOT NULL DEFAULT 0, "expire" bigint);
CREATE TABLE "socket_io_attachments" ("id" bigserial UNIQUE, "created_at" timestamptz DEFAULT now(), "payload" bytea);
