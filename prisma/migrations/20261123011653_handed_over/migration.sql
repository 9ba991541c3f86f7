-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "handedOverAt" TIMESTAMPTZ(3);

-- What the schema language cannot say. server/db/constraints.test.ts proves that each exists and bites.

CREATE INDEX "Conversation_assistant_waiting_idx" ON "Conversation" ("waitingSince") WHERE "assistantId" IS NOT NULL;

-- One that is resolved without people may be taken again, one that is open or snoozed is theirs.
CREATE OR REPLACE FUNCTION release_conversation() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN NEW."assistantId" := NULL\x3b
    IF NEW."status" <> \'resolved\' THEN NEW."handedOverAt" := NEW."lastActivityAt"\x3b END IF\x3b
    INSERT INTO "DomainEvent" ("accountId", "type", "payload", "createdAt") VALUES (NEW."accountId",
      \'conversation.released\', jsonb_build_object(\'conversationId\', NEW."id"), NEW."lastActivityAt")\x3b
    RETURN NEW\x3b END';
