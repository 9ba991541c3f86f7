import { plainText } from "@/lib/markdown/plain-text";
import { fold } from "@/lib/words/finding/fuzzy";
import type { Chunk } from "@/server/assistant/knowledge/split-article";
import { configurationOf, searchable, wordsOf } from "@/server/assistant/retrieve/language";
import type { AccountScope } from "@/server/db/scope";
import { joinSql, sql } from "@/server/db/sql";
import type { TenantDb, TenantTx } from "@/server/db/tenant";

export type ChunkSource = { kind: "article" | "pair" | "canned"; id: string };

type Written = {
  source: ChunkSource;
  locale: string;
  title: string;
  /** Of an article's page. */
  slug: string | null;
  chunks: readonly Chunk[];
};

/** Takes a source out of what answers are looked for in. */
export async function dropChunks(tx: TenantTx | TenantDb, source: ChunkSource): Promise<void> {
  await tx.knowledgeChunk.deleteMany({
    where: { sourceKind: source.kind, sourceId: source.id },
  });
}

/** Puts a source's pieces in the place of those it had. */
export async function writeChunks(
  tx: TenantTx | TenantDb,
  scope: AccountScope,
  written: Written,
): Promise<void> {
  const { source, locale, title, slug, chunks } = written;
  await dropChunks(tx, source);
  if (chunks.length === 0) return;
  const configuration = configurationOf(locale);
  const field = (text: string, weight: "A" | "B" | "D") =>
    sql`setweight(to_tsvector(${configuration}::regconfig, ${searchable(text)}), ${weight}::"char")`;
  const rows = chunks.map(({ heading, anchor, text }, position) => {
    const plain = plainText(text);
    const words = sql`${field(title, "A")} || ${field(heading ?? "", "B")} || ${field(plain, "D")}`;
    return sql`(${crypto.randomUUID()}::uuid, ${scope}::uuid, ${source.kind}::"KnowledgeSource", ${source.id}::uuid,
      ${position}, ${locale}, ${title}, ${heading}, ${anchor}, ${slug}, ${text}, ${words},
      ${wordsOf(plain).length})`;
  });
  await tx.$executeRaw`
    INSERT INTO "KnowledgeChunk" ("id", "accountId", "sourceKind", "sourceId", "position", "locale", "title",
      "heading", "anchor", "slug", "text", "words", "wordCount")
    VALUES ${joinSql(rows)}`;
  await writeWords(tx, scope, { locale, texts: [title, ...chunks.map(textOf)] });
}

const textOf = ({ heading, text }: Chunk): string => `${heading ?? ""} ${plainText(text)}`;

/** Numbers and single letters have no spelling to correct. */
const isSpelt = (word: string): boolean => /^\p{L}{3,40}$/u.test(word);

async function writeWords(
  tx: TenantTx | TenantDb,
  scope: AccountScope,
  { locale, texts }: { locale: string; texts: string[] },
): Promise<void> {
  const words = new Set(texts.flatMap(wordsOf).map(fold).filter(isSpelt));
  await tx.knowledgeWord.createMany({
    // In one order, so that two writers never wait for each other.
    data: [...words].sort().map((word) => ({ accountId: scope, locale, word })),
    skipDuplicates: true,
  });
}
