<<<<<<< HEAD
import { limitInLots } from "@/server/rate-limit/limit-in-lots";
=======
import { AppError } from "@/server/errors";
import { networkOf } from "@/server/rate-limit/network-of";
import { createTokenBuckets } from "@/server/rate-limit/token-bucket";
>>>>>>> 76fb15e (feat(widget): token buckets, and a riddle for newcomers under attack)
import { remember } from "@/server/remember";

/** Who writes, and from where. */
export type VisitorSource = { sessionId: string; inboxId: string; address: string };

const usual = 60;
/** An office, a school, a whole provider may stand behind one address, and a whole site behind one inbox. */
const perAddress = 100;
const perInbox = 500;

<<<<<<< HEAD
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
=======
const makeGuards = (perMinute: number) => {
  const buckets = (times: number) =>
    createTokenBuckets({ burst: perMinute * times, perSecond: (perMinute * times) / 60 });
  return {
    session: buckets(1),
    address: buckets(perAddress),
    inbox: buckets(perInbox),
    agent: buckets(1),
  };
};
>>>>>>> 76fb15e (feat(widget): token buckets, and a riddle for newcomers under attack)

// Sockets belong to the server's modules, routes to Next's.
const current = () => remember("message-guards", () => ({ guards: makeGuards(usual) }));

/** Sets how many messages one visitor or agent may send in a minute, and forgets what this process has counted. */
export function limitMessages(perMinute = usual): void {
  current().guards = makeGuards(perMinute);
}

function refuse(retryAfter: number, message: string): void {
  if (retryAfter > 0) throw new AppError("rate_limited", message, { retryAfter });
}

const tooFast = "You are sending very fast. Wait a moment; nothing is lost.";
const tooBusy = "Very many messages come in just now. Yours is sent in a moment; nothing is lost.";

/**
 * Counts one message of a visitor, by whatever way it comes: for his session, his network and the inbox.
 * @throws AppError rate_limited
 */
export function countVisitorMessage({ sessionId, inboxId, address }: VisitorSource): void {
  const { session, address: networks, inbox } = current().guards;
  refuse(session.take(sessionId), tooFast);
  refuse(networks.take(`${inboxId} ${networkOf(address)}`), tooBusy);
  refuse(inbox.take(inboxId), tooBusy);
}

/**
 * Counts one message of a user.
 * @throws AppError rate_limited
 */
export function countAgentMessage(userId: string): void {
  refuse(current().guards.agent.take(userId), tooFast);
}
