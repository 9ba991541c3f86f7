import { AppError } from "@/server/errors";
import { limitInLots } from "@/server/rate-limit/limit-in-lots";
import { networkOf } from "@/server/rate-limit/network-of";
import { createTokenBuckets } from "@/server/rate-limit/token-bucket";
import { remember } from "@/server/remember";

type Author = "visitor" | "agent";

type Guards = Record<Author, (key: string) => Promise<void>> & {
  /** In seconds to wait; by this process alone. */
  network: ReturnType<typeof createTokenBuckets>;
  inbox: ReturnType<typeof createTokenBuckets>;
};

/** Who writes, and from where. */
export type VisitorSource = { sessionId: string; inboxId: string; address: string };

const usual = 60;
/** An office, a school, a whole provider may stand behind one address, and a whole site behind one inbox. */
const perNetwork = 100;
const perInbox = 500;

/** Messages of a minute that no counter is asked for: hardly anybody writes more, and sending stays one statement. */
const usuallyUnasked = 10;

function makeGuards(perMinute: number): Guards {
  const message = "You are sending very fast. Wait a moment; nothing is lost.";
  const unasked = Math.min(usuallyUnasked, perMinute);
  const guard = (author: Author) =>
    limitInLots({
      name: `message-${author}`,
      points: perMinute - unasked,
      windowSeconds: 60,
      ...{ lot: 10, unasked, message },
    });
  const buckets = (times: number) =>
    createTokenBuckets({ burst: perMinute * times, perSecond: (perMinute * times) / 60 });
  return {
    ...{ visitor: guard("visitor"), agent: guard("agent") },
    ...{ network: buckets(perNetwork), inbox: buckets(perInbox) },
  };
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
export function countMessage(author: Author, id: string): Promise<void> {
  return current().guards[author](id);
}

/**
 * Counts one message of a visitor, by whatever way it comes: for his session, his network and the inbox.
 * @throws AppError rate_limited
 */
export async function countVisitorMessage(source: VisitorSource): Promise<void> {
  const { sessionId, inboxId, address } = source;
  const { network, inbox } = current().guards;
  await countMessage("visitor", sessionId);
  const seconds = network.take(`${inboxId} ${networkOf(address)}`) || inbox.take(inboxId);
  if (seconds === 0) return;
  const message =
    "Very many messages come in just now. Yours is sent in a moment; nothing is lost.";
  throw new AppError("rate_limited", message, { retryAfter: seconds });
}
