import type { Concept } from "@/server/assistant/retrieve/concept";
import { type ChunkWords, type Collection, rarityOf } from "@/server/assistant/retrieve/rank";
import type { AccountScope } from "@/server/db/scope";
import { emptySql, joinSql, type Sql, sql } from "@/server/db/sql";
import { tenantDb } from "@/server/db/tenant";

/** Which of the account's knowledge counts. */
export type Shelf = { locale: string; withCanned: boolean };

export type FoundChunk = ChunkWords & {
  id: string;
  sourceKind: "article" | "pair" | "canned";
  sourceId: string;
  locale: string;
  title: string;
  heading: string | null;
  anchor: string | null;
  slug: string | null;
  text: string;
};

const most = 60;

const shelfSql = (scope: AccountScope, { locale, withCanned }: Shelf): Sql => sql`
  c."accountId" = ${scope}::uuid AND c."locale" = ${locale}
  ${withCanned ? emptySql : sql`AND c."sourceKind" <> 'canned'`}`;

/** A stem as a query that matches it and nothing else. */
const lexeme = (stem: string): string => `'${stem.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** How many chunks there are and how often the given stems occur in them. */
export async function loadCollection(
  scope: AccountScope,
  { shelf, stems }: { shelf: Shelf; stems: readonly string[] },
): Promise<Collection> {
  const db = tenantDb(scope);
  const [[size], rows] = await Promise.all([
    db.$queryRaw<{ chunks: number; averageLength: number }[]>`
      SELECT count(*)::int AS "chunks", coalesce(avg(c."wordCount"), 1)::float AS "averageLength"
      FROM "KnowledgeChunk" c WHERE ${shelfSql(scope, shelf)}`,
    db.$queryRaw<{ stem: string; count: number }[]>`
      SELECT s.stem, (
        SELECT count(*)::int FROM "KnowledgeChunk" c
        WHERE ${shelfSql(scope, shelf)} AND c."words" @@ s.query::tsquery) AS "count"
      FROM unnest(${stems}::text[], ${stems.map(lexeme)}::text[]) AS s(stem, query)`,
  ]);
  const counts = new Map(rows.map(({ stem, count }) => [stem, count]));
  return { chunks: 0, averageLength: 1, ...size, frequencyOf: (stem) => counts.get(stem) ?? 0 };
}

type Row = Omit<FoundChunk, "occurrences" | "elsewhere"> & {
  stems: string[];
  weights: string[];
};

/** The chunks that speak of any of the concepts, those of the rarest first. */
export async function findChunks(
  scope: AccountScope,
  ask: { shelf: Shelf; concepts: readonly Concept[]; collection: Collection },
): Promise<FoundChunk[]> {
  const rarities = new Map<string, number>();
  for (const concept of ask.concepts) {
    const rarity = rarityOf(concept, ask.collection);
    for (const { stems, weight } of concept.forms) {
      for (const stem of stems) {
        rarities.set(stem, Math.max(rarities.get(stem) ?? 0, (rarity * weight) / stems.length));
      }
    }
  }
  const stems = [...rarities.keys()].filter((stem) => ask.collection.frequencyOf(stem) > 0);
  if (stems.length === 0) return [];
  const any = stems.map(lexeme).join(" | ");
  const points = stems.map(
    (stem) =>
      sql`CASE WHEN c."words" @@ ${lexeme(stem)}::tsquery THEN ${rarities.get(stem)}::float ELSE 0 END`,
  );
  const rows = await tenantDb(scope).$queryRaw<Row[]>`
    SELECT found."id", found."sourceKind", found."sourceId", found."locale", found."title", found."heading",
      found."anchor", found."slug", found."text", found."wordCount", w.stems, w.weights,
      ARRAY(SELECT t.lexeme FROM unnest(found."words") AS t(lexeme, positions, weights) WHERE 'A' = ANY(t.weights))
        AS "titleStems"
    FROM (
      SELECT c."id", c."sourceKind"::text AS "sourceKind", c."sourceId", c."locale", c."title", c."heading",
        c."anchor", c."slug", c."text", c."wordCount", c."words"
      FROM "KnowledgeChunk" c
      WHERE ${shelfSql(scope, ask.shelf)} AND c."words" @@ ${any}::tsquery
      ORDER BY ${joinSql(points, " + ")} DESC, c."id" LIMIT ${most}
    ) AS found, LATERAL (
      SELECT array_agg(t.lexeme) AS stems, array_agg(array_to_string(t.weights, '')) AS weights
      FROM unnest(found."words") AS t(lexeme, positions, weights) WHERE t.lexeme = ANY(${stems}::text[])
    ) AS w`;
  const ofSource = new Map<string, Set<string>>();
  for (const { sourceId, stems: matched } of rows) {
    ofSource.set(sourceId, new Set([...(ofSource.get(sourceId) ?? []), ...matched]));
  }
  return rows.map(({ stems: matched, weights, ...row }) => ({
    ...row,
    elsewhere: ofSource.get(row.sourceId) ?? new Set(),
    occurrences: new Map(
      matched.map((stem, at) => {
        const letters = weights[at] ?? "";
        const count = (letter: string) => letters.split(letter).length - 1;
        return [stem, { title: count("A"), heading: count("B"), body: count("D") }];
      }),
    ),
  }));
}
