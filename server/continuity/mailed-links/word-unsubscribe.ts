import type { UnsubscribeAction } from "@/server/continuity/mailed-links/apply-unsubscribe";
import type { LinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { brandName } from "@/server/mail/compose/sender";

type Button = { action: UnsubscribeAction; label: string; isQuiet: boolean };
type Words = { brand: string; title: string; text: string; buttons: Button[] };

/** What the page behind an unsubscribe or "This wasn't me" link says and offers. */
export function wordUnsubscribe(target: LinkTarget | null): Words {
  if (!target || target.purpose === "continue") {
    return {
      brand: "Emails",
      title: "This link does not work",
      text: "It is incomplete, or the conversation it belongs to no longer exists.",
      buttons: [],
    };
  }
  const brand = brandName(target.inbox, target.settings);
  const { email, mutedAt, refusedAt } = target.recipient;
  if (refusedAt) {
    return {
      brand,
      title: "Thank you, we have stopped",
      text: `${email} gets no more email about this conversation.`,
      buttons: [],
    };
  }
  if (target.purpose === "refuse" && !target.isVerified) {
    return {
      brand,
      title: "Did somebody else give your address?",
      text: `If you did not chat with ${brand}, say so: we take ${email} off that conversation and send nothing more.`,
      buttons: [{ action: "refuse", label: "This wasn't me", isQuiet: false }],
    };
  }
  if (mutedAt) {
    return {
      brand,
      title: "Emails are stopped",
      text: `${email} gets no more email about this conversation. If you reply to one, they start again.`,
      buttons: [{ action: "unmute", label: "Email me again", isQuiet: true }],
    };
  }
  return {
    brand,
    title: "Stop emails about this conversation?",
    text: `${brand} then answers in the chat only. Other conversations are not affected.`,
    buttons: [{ action: "mute", label: "Stop emails", isQuiet: false }],
  };
}
