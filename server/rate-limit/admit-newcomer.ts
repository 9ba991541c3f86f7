import type { ChallengeProof, ChallengeView } from "@/lib/schemas/widget";
import { isSolved, makeChallenge } from "@/server/rate-limit/challenge";
import { countUp } from "@/server/rate-limit/limit";
import { networkOf } from "@/server/rate-limit/network-of";

type Newcomer = {
  inboxId: string;
  address: string;
  /** Everybody is asked, not only under load. */
  isAlwaysAsked: boolean;
  proof: ChallengeProof | undefined;
};

/** More than that from one network in an hour, or for one inbox in a minute, and newcomers solve a riddle. */
const freePerNetwork = 300;
const freePerInbox = 120;
/** Whoever solves riddles without end is stopped all the same. */
const mostPerNetwork = 6_000;

/** A quarter of a second on a laptop; under attack four times that. */
const easyBits = 15;
const hardBits = 17;

/**
 * Whether somebody may open a session of this inbox: null, or the riddle to solve first. A busy office is not locked out;
 * its browsers compute for a moment.
 * @throws AppError rate_limited where even that does not help.
 */
export async function admitNewcomer(newcomer: Newcomer): Promise<ChallengeView | null> {
  const { inboxId, address, isAlwaysAsked, proof } = newcomer;
  if (proof && (await isSolved(inboxId, proof))) return null;
  const [fromNetwork, forInbox] = await Promise.all([
    countUp({
      ...{ name: "visitor-session", key: `${inboxId} ${networkOf(address)}` },
      ...{ points: mostPerNetwork, windowSeconds: 3600 },
    }),
    countUp({
      ...{ name: "inbox-session", key: inboxId },
      ...{ points: Number.MAX_SAFE_INTEGER, windowSeconds: 60 },
    }),
  ]);
  if (forInbox > freePerInbox) return makeChallenge(inboxId, hardBits);
  const isAsked = isAlwaysAsked || fromNetwork > freePerNetwork;
  return isAsked ? makeChallenge(inboxId, easyBits) : null;
}
