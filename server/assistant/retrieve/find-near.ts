/**
 * Passages whose meaning is near a question's, by vectors: each of the account's is compared, up to 50,000. Vectors are
 * read once and kept, for they never change: a passage that is written anew gets another id.
 */
import {
  embeddingModelName,
  embedTexts,
  vectorFrom,
} from "@/server/assistant/model/embedding-model";
import { thinkingSignal } from "@/server/assistant/model/stopping";
import type { FoundChunk } from "@/server/assistant/retrieve/find-chunks";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { log } from "@/server/log";
import { remember } from "@/server/remember";

const mostCompared = 50_000;
const mostFound = 20;
/** Below it two texts have nothing to do with each other, whatever the model. */
const leastLikeness = 0.3;
/** A customer waits for it. */
const patienceMs = 3_000;
/** Of all accounts together; those asked longest ago go first. */
const mostKeptBytes = 256 * 1024 * 1024;
const pageSize = 2_000;

export type NearChunk = Omit<FoundChunk, "occurrences" | "elsewhere" | "titleStems" | "wordCount">;

type Vectors = Map<string, Float32Array>;
const kept = () => remember<Map<string, Vectors>>("knowledge-vectors", () => new Map());

/** The nearest first; none without an embedding model, or while it does not answer. */
export async function findNear(
  scope: AccountScope,
  { question, withCanned }: { question: string; withCanned: boolean },
): Promise<NearChunk[]> {
  const model = embeddingModelName();
  if (!model) return [];
  try {
    const [asked] = await embedTexts([question], thinkingSignal(patienceMs));
    if (!asked) return [];
    const vectors = await loadVectors(scope, { model, withCanned });
    const likest = [...vectors]
      .map(([id, vector]) => ({ id, likeness: product(asked, vector) }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .sort((left, right) => right.likeness - left.likeness)
      .slice(0, mostFound);
    return await loadChunks(
      scope,
      likest.map(({ id }) => id),
    );
  } catch (error) {
    // Found by words alone an answer is still an answer.
    log.warn({ error }, "passages could not be compared by meaning");
    return [];
  }
}

async function loadVectors(
  scope: AccountScope,
  { model, withCanned }: { model: string; withCanned: boolean },
): Promise<Vectors> {
  const db = tenantDb(scope);
  const where = {
    embeddingModel: model,
    ...(!withCanned && { sourceKind: { not: "canned" as const } }),
  };
  const rows = await db.knowledgeChunk.findMany({
    where,
    orderBy: { id: "asc" },
    take: mostCompared,
    select: { id: true },
  });
  const known = kept().get(scope) ?? new Map();
  const current: Vectors = new Map();
  const missing: string[] = [];
  for (const { id } of rows) {
    const vector = known.get(`${model} ${id}`);
    if (vector) current.set(id, vector);
    else missing.push(id);
  }
  for (let at = 0; at < missing.length; at += pageSize) {
    const page = await db.knowledgeChunk.findMany({
      where: { id: { in: missing.slice(at, at + pageSize) }, embedding: { not: null } },
      select: { id: true, embedding: true },
    });
    for (const { id, embedding } of page) if (embedding) current.set(id, vectorFrom(embedding));
  }
  keep(scope, new Map([...current].map(([id, vector]) => [`${model} ${id}`, vector])));
  return current;
}

function keep(scope: AccountScope, vectors: Vectors): void {
  const all = kept();
  all.delete(scope);
  all.set(scope, fitting(vectors));
  let bytes = sum([...all.values()].map(sizeOf));
  for (const [account, others] of all) {
    if (bytes <= mostKeptBytes) return;
    all.delete(account);
    bytes -= sizeOf(others);
  }
}

/** Of an account larger than all that may be kept, its first: the others are read for each question. */
function fitting(vectors: Vectors): Vectors {
  const size = sizeOf(vectors);
  if (size <= mostKeptBytes) return vectors;
  return new Map([...vectors].slice(0, Math.floor((vectors.size * mostKeptBytes) / size)));
}

const sizeOf = (vectors: Vectors): number =>
  vectors.size * (vectors.values().next().value?.byteLength ?? 0);

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

function product(left: Float32Array, right: Float32Array): number {
  if (left.length !== right.length) return 0;
  let total = 0;
  for (let at = 0; at < left.length; at++) total += (left[at] ?? 0) * (right[at] ?? 0);
  return total;
}

async function loadChunks(scope: AccountScope, ids: string[]): Promise<NearChunk[]> {
  const rows = await tenantDb(scope).knowledgeChunk.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, sourceKind: true, sourceId: true, locale: true, title: true, heading: true },
      ...{ anchor: true, slug: true, text: true },
    },
  });
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
