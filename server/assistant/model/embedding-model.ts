/** Vectors of texts by the configured endpoint, of length 1, so that their product is their likeness. */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { embedMany } from "ai";
import { env } from "@/server/env";

/** The model that makes vectors; null: texts are found by their words alone. */
export const embeddingModelName = (): string | null =>
  env.AI_BASE_URL === undefined ? null : (env.AI_EMBEDDING_MODEL ?? null);

/** One vector for each text, in their order. @throws when none is configured, it fails twice, or `signal` ends it. */
export async function embedTexts(texts: string[], signal: AbortSignal): Promise<Float32Array[]> {
  const name = embeddingModelName();
  const { AI_BASE_URL, AI_API_KEY } = env;
  if (!AI_BASE_URL || !name) throw new Error("No embedding model is configured.");
  const provider = createOpenAICompatible({
    ...{ name: "configured", baseURL: AI_BASE_URL },
    ...(AI_API_KEY && { apiKey: AI_API_KEY }),
  });
  const { embeddings } = await embedMany({
    model: provider.embeddingModel(name),
    values: texts,
    maxRetries: 1,
    abortSignal: signal,
  });
  return embeddings.map(unit);
}

function unit(values: number[]): Float32Array {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
}

/** As it is stored: little-endian float32s. */
export function vectorBytes(vector: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(vector.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of vector.entries()) view.setFloat32(at * 4, value, true);
  return bytes;
}

export function vectorFrom(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / 4 }, (_, at) =>
    view.getFloat32(at * 4, true),
  );
}
