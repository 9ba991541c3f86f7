import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { remember } from "@/server/remember";

/** By configuration and word; null: a stop word. The dictionary never changes, so it is only forgotten for room. */
const known = () => remember<Map<string, string | null>>("knowledge-stems", () => new Map());
const mostKept = 50_000;

const keyOf = (configuration: string, word: string) => `${configuration} ${word}`;

/** The stem of each word as the database knows it; null for a stop word. */
export async function stemsOf(
  scope: AccountScope,
  { configuration, words }: { configuration: string; words: readonly string[] },
): Promise<(word: string) => string | null> {
  const missing = [...new Set(words)].filter((word) => !known().has(keyOf(configuration, word)));
  if (missing.length > 0) {
    const rows = await tenantDb(scope).$queryRaw<{ word: string; stem: string | null }[]>`
      SELECT w AS "word", (tsvector_to_array(to_tsvector(${configuration}::regconfig, w)))[1] AS "stem"
      FROM unnest(${missing}::text[]) AS w`;
    if (known().size + rows.length > mostKept) known().clear();
    for (const { word, stem } of rows) known().set(keyOf(configuration, word), stem);
  }
  const found = new Map(
    words.map((word) => [word, known().get(keyOf(configuration, word)) ?? null]),
  );
  return (word) => found.get(word) ?? null;
}
