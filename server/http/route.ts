import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { AppError } from "@/server/errors";
import { knownError, parseInput, problemResponse } from "@/server/http/problem";
import { log } from "@/server/log";

type RouteContext<Params> = { params: Promise<Params> };

/**
 * A Next route handler around `handler`, which gets the awaited path parameters. What it throws becomes a problem
 * document; anything but AppError and ZodError is logged once, with the id the client reads in X-Request-Id.
 */
export function route<Params = unknown>(
  handler: (request: Request, params: Params) => Promise<Response> | Response,
): (request: Request, context: RouteContext<Params>) => Promise<Response> {
  return async (request, context) => {
    const requestId = randomUUID();
    try {
      return await handler(request, await context.params);
    } catch (error) {
      const known = knownError(error);
      if (known) return problemResponse(known, requestId);
      const { pathname } = new URL(request.url);
      log.error({ error, requestId, method: request.method, path: pathname }, "request failed");
      return problemResponse(new AppError("internal"), requestId);
    }
  };
}

/**
 * The request's body, read no further than `maxBytes`.
 * @throws AppError too_large as soon as more arrives or is announced.
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes)
    throw new AppError("too_large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by the throw cancels the stream.
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new AppError("too_large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const maxJsonBytes = 1_000_000;

/**
 * The request's JSON body by `schema`.
 * @throws AppError invalid_input that names the field, or too_large above 1 MB.
 */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const bytes = await readBytes(request, maxJsonBytes);
  return parseInput(schema, parseJson(bytes.toString("utf8")));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid_input", "The body is not valid JSON.", { cause });
  }
}
