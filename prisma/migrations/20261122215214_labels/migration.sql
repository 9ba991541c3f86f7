-- CreateTable
CREATE TABLE "Label" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "title" CITEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "color" TEXT NOT NULL DEFAULT '#78716c',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Label_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConversationLabel" (
    "accountId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "labelId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConversationLabel_pkey" PRIMARY KEY ("conversationId","labelId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Label_accountId_id_key" ON "Label"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Label_accountId_title_key" ON "Label"("accountId", "title");

-- CreateIndex
CREATE INDEX "ConversationLabel_accountId_labelId_conversationId_idx" ON "ConversationLabel"("accountId", "labelId", "conversationId");

-- AddForeignKey
ALTER TABLE "Label" ADD CONSTRAINT "Label_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConversationLabel" ADD CONSTRAINT "ConversationLabel_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConversationLabel" ADD CONSTRAINT "ConversationLabel_accountId_labelId_fkey" FOREIGN KEY ("accountId", "labelId") REFERENCES "Label"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
