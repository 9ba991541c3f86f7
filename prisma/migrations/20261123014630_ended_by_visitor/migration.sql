-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "endedByVisitorAt" TIMESTAMPTZ(3);

-- What the schema language cannot say. server/db/constraints.test.ts proves that it exists and bites.

CREATE FUNCTION forget_visitors_end() RETURNS trigger LANGUAGE plpgsql AS
  E'BEGIN NEW."endedByVisitorAt" := NULL\x3b RETURN NEW\x3b END';
CREATE TRIGGER "Conversation_forget_end" BEFORE UPDATE ON "Conversation" FOR EACH ROW
  WHEN (OLD."endedByVisitorAt" IS NOT NULL AND NEW."status" <> 'resolved') EXECUTE FUNCTION forget_visitors_end();

-- Made by the first migration and never used: limits are in "RateLimit".
DROP TABLE "rate_limit";
