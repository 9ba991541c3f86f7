-- What the schema language cannot say. server/db/constraints.test.ts proves that each exists and bites.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
-- The account stands first in the indexes below, as everywhere.
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Words of any language as they are written, without case and accents.
CREATE TEXT SEARCH CONFIGURATION plain_words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION plain_words
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, simple;

-- A tsvector holds one megabyte: of a longer mail the beginning is found.
CREATE INDEX "Message_search_idx" ON "Message"
  USING gin ("accountId", to_tsvector('plain_words', left("text", 100000)))
  WHERE "kind" IN ('chat', 'note') AND "deletedAt" IS NULL;

CREATE FUNCTION contact_search(name text, email text, phone text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent', coalesce(name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')));
CREATE INDEX "Contact_search_idx" ON "Contact"
  USING gin ("accountId", contact_search("name", "email"::text, "phone") gin_trgm_ops);
