import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Ack } from "@/lib/events";
import { getActor } from "@/server/auth/session";
import { getWords } from "@/server/auth/words";
import type { Role } from "@/server/db/generated/enums";
import { AppError } from "@/server/errors";
import { clientAddress } from "@/server/http/client-address";
import { knownError, parseInput, presentProblem } from "@/server/http/problem";
import { log } from "@/server/log";
import type { Actor } from "@/server/members/actor";

/**
 * A server action of signed-in members: authenticates, parses, calls `run`, and answers with a value or a problem; it
 * never throws. For files that begin with "use server".
 */
export function defineAction<Schema extends z.ZodType, Value>(
  options: { schema: Schema; role?: Role },
  run: (actor: Actor, input: z.output<Schema>) => Promise<Value>,
): (input: z.input<Schema>) => Promise<Ack<Value>> {
  return (input) =>
    answer(async () => {
      const actor = await getActor(options.role);
      return run(actor, parseInput(options.schema, input));
    });
}

/** A server action for people who are not signed in; `run` limits its rate by the client's address. */
export function definePublicAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (input: z.output<Schema>, client: { address: string }) => Promise<Value>,
): (input: z.input<Schema>) => Promise<Ack<Value>> {
  return (input) =>
    answer(async () => {
      const client = { address: clientAddress(await headers()) };
      return run(parseInput(schema, input), client);
    });
}

async function answer<Value>(run: () => Promise<Value>): Promise<Ack<Value>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    // Redirects and not-found travel as errors that Next must see.
    unstable_rethrow(error);
    const problem = presentProblem(knownError(error) ?? logged(error));
    const t = await getWords();
    return { ok: false, error: { ...problem, message: t.known(problem.message) } };
  }
}

function logged(error: unknown): AppError {
  log.error({ error }, "action failed");
  return new AppError("internal");
}
