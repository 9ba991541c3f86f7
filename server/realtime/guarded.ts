import type { z } from "zod";
import type { Ack } from "@/lib/events";
import { AppError } from "@/server/errors";
import { knownError, parseInput, presentProblem } from "@/server/http/problem";
import { log } from "@/server/log";

/**
 * A socket handler that parses before `handle` sees anything and answers in the acknowledgement, whatever happens. A
 * client that sent no acknowledgement function gets no answer; the connection stays in every case.
 */
export function guarded<Schema extends z.ZodType, Value>(
  schema: Schema,
  handle: (input: z.output<Schema>) => Promise<Value>,
): (...args: unknown[]) => Promise<void> {
  return async (...args) => {
    const [input] = args;
    const last = args.at(-1);
    const reply = typeof last === "function" ? last : () => undefined;
    reply(await answer(async () => handle(parseInput(schema, input))));
  };
}

async function answer<Value>(work: () => Promise<Value>): Promise<Ack<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const known = knownError(error);
    if (!known) log.error({ error }, "socket handler failed");
    return { ok: false, error: presentProblem(known ?? new AppError("internal")) };
  }
}
