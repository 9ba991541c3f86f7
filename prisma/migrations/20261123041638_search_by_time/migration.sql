-- What the schema language cannot say. server/db/constraints.test.ts proves that each exists and bites.

-- About twelve days: a search looks through the newest spans before it reads all that fits.
CREATE FUNCTION message_span(id uuid) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ('x' || left(id::text, 6))::bit(24)::integer >> 6;

DROP INDEX "Message_search_idx";
CREATE INDEX "Message_search_idx" ON "Message"
  USING gin ("accountId", message_span("id"), to_tsvector('plain_words', left("text", 100000)))
  WHERE "kind" IN ('chat', 'note') AND "deletedAt" IS NULL;
-- Mails and notes are few among the messages: searches for them alone.
CREATE INDEX "Message_mails_idx" ON "Message" ("accountId", "id")
  WHERE "via" = 'email' AND "deletedAt" IS NULL;
CREATE INDEX "Message_notes_idx" ON "Message" ("accountId", "id")
  WHERE "kind" = 'note' AND "deletedAt" IS NULL;

-- Subjects that customers chose, for ours begin with the number.
CREATE INDEX "Conversation_subject_idx" ON "Conversation"
  USING gin ("accountId", to_tsvector('plain_words', "subject")) WHERE "subject" NOT LIKE '[#%';
