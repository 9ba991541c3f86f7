import { createFloodGuard } from "@/server/rate-limit/flood-guard";
import { remember } from "@/server/remember";

type Guards = Record<"visitor" | "agent", (key: string) => Promise<void>>;

const usual = 60;

function makeGuards(perMinute: number): Guards {
  const message = "You are sending very fast. Wait a moment; nothing is lost.";
  const guard = () => createFloodGuard({ points: perMinute, seconds: 60, message });
  return { visitor: guard(), agent: guard() };
}

// Sockets belong to the server's modules, routes to Next's.
const current = () => remember("message-guards", () => ({ guards: makeGuards(usual) }));

/** Sets how many messages one visitor or agent may send in a minute, and begins to count anew. */
export function limitMessages(perMinute = usual): void {
  current().guards = makeGuards(perMinute);
}

/**
 * Counts one message of a visitor's session or a user, by whatever way it comes.
 * @throws AppError rate_limited
 */
export function countMessage(author: keyof Guards, id: string): Promise<void> {
  return current().guards[author](id);
}
