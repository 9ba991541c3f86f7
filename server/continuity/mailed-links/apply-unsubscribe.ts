import type { LinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { muteRecipient, unmuteRecipient } from "@/server/continuity/mailed-links/mute-recipient";
import { refuseAddress } from "@/server/continuity/mailed-links/refuse-address";
import { refuseParticipation } from "@/server/continuity/mailed-links/refuse-participation";

export const unsubscribeActions = ["mute", "unmute", "refuse"] as const;
export type UnsubscribeAction = (typeof unsubscribeActions)[number];

/**
 * Does what a button of the unsubscribe page asks for; null is the bare POST of RFC 8058, which only ever mutes. What
 * the link was not signed for is not done; answers whether something was.
 */
export async function applyUnsubscribe(
  target: LinkTarget,
  action: UnsubscribeAction | null,
): Promise<boolean> {
  if (action === "refuse") return target.purpose === "refuse" && refuse(target);
  // Where the address turned out to be verified, the page of "This wasn't me" offers to mute instead.
  const mayMute =
    target.purpose === "mute" ||
    (target.purpose === "refuse" && action !== null && target.isVerified);
  if (!mayMute) return false;
  await (action === "unmute" ? unmuteRecipient(target) : muteRecipient(target));
  return true;
}

const refuse = async (target: LinkTarget): Promise<boolean> =>
  target.recipient.kind === "participant"
    ? refuseParticipation(target)
    : (await refuseAddress(target)).ok;
