import { limitInLots } from "@/server/rate-limit/limit-in-lots";
import { remember } from "@/server/remember";

type Guards = Record<"visitor" | "agent", (key: string) => Promise<void>>;

const usual = 60;

/** Messages of a minute that no counter is asked for: hardly anybody writes more, and sending stays one statement. */
const unasked = 10;

function makeGuards(perMinute: number): Guards {
  const message = "You are sending very fast. Wait a moment; nothing is lost.";
  const guard = (author: keyof Guards) =>
    limitInLots({
      name: `message-${author}`,
      points: perMinute - unasked,
      windowSeconds: 60,
      ...{ lot: 10, unasked, message },
    });
  return { visitor: guard("visitor"), agent: guard("agent") };
}

// Sockets belong to the server's modules, routes to Next's.
const current = () => remember("message-guards", () => ({ guards: makeGuards(usual) }));

/** Sets how many messages one visitor or agent may send in a minute, and forgets what this process has counted. */
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
