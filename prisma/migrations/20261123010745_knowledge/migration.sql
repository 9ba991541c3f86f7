-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "PairStatus" AS ENUM ('proposed', 'approved', 'rejected');

-- CreateEnum
CREATE TYPE "KnowledgeSource" AS ENUM ('article', 'pair', 'canned');

-- CreateEnum
CREATE TYPE "KnowledgeTaskKind" AS ENUM ('import_files', 'import_page', 'import_sitemap', 'reindex');

-- CreateEnum
CREATE TYPE "KnowledgeTaskState" AS ENUM ('queued', 'running', 'done', 'failed');

-- CreateTable
CREATE TABLE "HelpCenter" (
    "accountId" UUID NOT NULL,
    "slug" CITEXT NOT NULL,
    "title" TEXT NOT NULL,
    "intro" TEXT NOT NULL DEFAULT '',
    "isPublic" BOOLEAN NOT NULL DEFAULT true,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HelpCenter_pkey" PRIMARY KEY ("accountId")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "collection" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "status" "ArticleStatus" NOT NULL DEFAULT 'draft',
    "sourceUrl" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleFeedback" (
    "accountId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "reader" TEXT NOT NULL,
    "isHelpful" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleFeedback_pkey" PRIMARY KEY ("articleId","reader")
);

-- CreateTable
CREATE TABLE "AnswerPair" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "status" "PairStatus" NOT NULL,
    "conversationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnswerPair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnowledgeChunk" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "sourceKind" "KnowledgeSource" NOT NULL,
    "sourceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "heading" TEXT,
    "anchor" TEXT,
    "slug" TEXT,
    "text" TEXT NOT NULL,
    "words" tsvector,
    "wordCount" INTEGER NOT NULL,
    "embedding" BYTEA,
    "embeddingModel" TEXT,

    CONSTRAINT "KnowledgeChunk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnowledgeWord" (
    "accountId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "KnowledgeWord_pkey" PRIMARY KEY ("accountId","locale","word")
);

-- CreateTable
CREATE TABLE "KnowledgeTask" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" "KnowledgeTaskKind" NOT NULL,
    "state" "KnowledgeTaskState" NOT NULL DEFAULT 'queued',
    "input" JSONB NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB NOT NULL DEFAULT '[]',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "KnowledgeTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairMining" (
    "accountId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "minedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PairMining_pkey" PRIMARY KEY ("accountId","conversationId")
);

-- CreateIndex
CREATE UNIQUE INDEX "HelpCenter_slug_key" ON "HelpCenter"("slug");

-- CreateIndex
CREATE INDEX "Article_accountId_collection_position_idx" ON "Article"("accountId", "collection", "position");

-- CreateIndex
CREATE INDEX "Article_accountId_sourceUrl_idx" ON "Article"("accountId", "sourceUrl");

-- CreateIndex
CREATE UNIQUE INDEX "Article_accountId_id_key" ON "Article"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Article_accountId_groupId_locale_key" ON "Article"("accountId", "groupId", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "Article_accountId_locale_slug_key" ON "Article"("accountId", "locale", "slug");

-- CreateIndex
CREATE INDEX "ArticleFeedback_accountId_articleId_idx" ON "ArticleFeedback"("accountId", "articleId");

-- CreateIndex
CREATE INDEX "AnswerPair_accountId_status_id_idx" ON "AnswerPair"("accountId", "status", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerPair_accountId_id_key" ON "AnswerPair"("accountId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeChunk_accountId_sourceKind_sourceId_position_key" ON "KnowledgeChunk"("accountId", "sourceKind", "sourceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeTask_accountId_id_key" ON "KnowledgeTask"("accountId", "id");

-- AddForeignKey
ALTER TABLE "HelpCenter" ADD CONSTRAINT "HelpCenter_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleFeedback" ADD CONSTRAINT "ArticleFeedback_accountId_articleId_fkey" FOREIGN KEY ("accountId", "articleId") REFERENCES "Article"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerPair" ADD CONSTRAINT "AnswerPair_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeChunk" ADD CONSTRAINT "KnowledgeChunk_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeWord" ADD CONSTRAINT "KnowledgeWord_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeTask" ADD CONSTRAINT "KnowledgeTask_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairMining" ADD CONSTRAINT "PairMining_accountId_conversationId_fkey" FOREIGN KEY ("accountId", "conversationId") REFERENCES "Conversation"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say. server/db/constraints.test.ts proves that each exists and bites.

CREATE INDEX "KnowledgeChunk_search_idx" ON "KnowledgeChunk" USING gin ("accountId", "words");
CREATE INDEX "KnowledgeWord_search_idx" ON "KnowledgeWord" USING gin ("accountId", "word" gin_trgm_ops);

-- A language's own stems and stop words, without accents. Languages PostgreSQL has no stems for use plain_words.
CREATE TEXT SEARCH CONFIGURATION knowledge_english (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION knowledge_english
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_german (COPY = pg_catalog.german);
ALTER TEXT SEARCH CONFIGURATION knowledge_german
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, german_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_french (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION knowledge_french
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_spanish (COPY = pg_catalog.spanish);
ALTER TEXT SEARCH CONFIGURATION knowledge_spanish
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, spanish_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_portuguese (COPY = pg_catalog.portuguese);
ALTER TEXT SEARCH CONFIGURATION knowledge_portuguese
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, portuguese_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_italian (COPY = pg_catalog.italian);
ALTER TEXT SEARCH CONFIGURATION knowledge_italian
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, italian_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_dutch (COPY = pg_catalog.dutch);
ALTER TEXT SEARCH CONFIGURATION knowledge_dutch
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, dutch_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_turkish (COPY = pg_catalog.turkish);
ALTER TEXT SEARCH CONFIGURATION knowledge_turkish
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, turkish_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_arabic (COPY = pg_catalog.arabic);
ALTER TEXT SEARCH CONFIGURATION knowledge_arabic
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, arabic_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_danish (COPY = pg_catalog.danish);
ALTER TEXT SEARCH CONFIGURATION knowledge_danish
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, danish_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_finnish (COPY = pg_catalog.finnish);
ALTER TEXT SEARCH CONFIGURATION knowledge_finnish
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, finnish_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_hungarian (COPY = pg_catalog.hungarian);
ALTER TEXT SEARCH CONFIGURATION knowledge_hungarian
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, hungarian_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_norwegian (COPY = pg_catalog.norwegian);
ALTER TEXT SEARCH CONFIGURATION knowledge_norwegian
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, norwegian_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_romanian (COPY = pg_catalog.romanian);
ALTER TEXT SEARCH CONFIGURATION knowledge_romanian
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, romanian_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_russian (COPY = pg_catalog.russian);
ALTER TEXT SEARCH CONFIGURATION knowledge_russian
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, russian_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_swedish (COPY = pg_catalog.swedish);
ALTER TEXT SEARCH CONFIGURATION knowledge_swedish
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, swedish_stem;
CREATE TEXT SEARCH CONFIGURATION knowledge_greek (COPY = pg_catalog.greek);
ALTER TEXT SEARCH CONFIGURATION knowledge_greek
  ALTER MAPPING FOR asciihword, hword_asciipart, asciiword, hword, hword_part, word WITH unaccent, greek_stem;
