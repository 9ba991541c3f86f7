import { now } from "@/server/clock";
import { makeLinkSession } from "@/server/contacts/commands/link-session";
import { verifyEmail } from "@/server/contacts/commands/obtain-email";
import type { LinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { sitePageOf } from "@/server/continuity/mailed-links/site-page";
import { tellRecipientsChanged } from "@/server/continuity/planning/plan";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { env } from "@/server/env";
import { withEvents } from "@/server/events/with-events";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

type OpenLinkResult =
  | {
      ok: true;
      code: string;
      /** The page of the site to carry on; null: the hosted one. */
      page: URL | null;
    }
  | { ok: false; reason: "ended" };

/**
 * "Continue in chat", after the button: makes a session for this one conversation, which the browser takes up with the
 * one-time code within 60 s. Whoever pressed it reads the mailbox, so the address is verified.
 */
export async function openLink(
  target: LinkTarget,
  input: { userAgent: string | null },
): Promise<OpenLinkResult> {
  const { scope, recipient, conversationId, inbox } = target;
  if (target.purpose !== "continue" || target.hasEnded) return { ok: false, reason: "ended" };
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const conversation = await tx.conversation.findFirst({
      where: { id: conversationId },
      select: {
        contactId: true,
        contact: { select: { email: true } },
        startedBy: { select: { pageUrl: true } },
      },
    });
    if (!conversation) return { ok: false, reason: "ended" };
    const { contactId, contact } = conversation;
    const { code } = await makeLinkSession(tx, scope, {
      inboxId: inbox.id,
      conversationId,
      contactId: recipient.kind === "contact" ? contactId : null,
      recipientId: recipient.id,
      userAgent: input.userAgent,
    });
    // The contact before its recipient, in the order of those who correct an address.
    const isHis = recipient.email.toLowerCase() === contact.email?.toLowerCase();
    if (recipient.kind === "contact" && isHis) await verifyEmail(tx, emit, scope, { contactId });
    const { count } = await tx.recipient.updateMany({
      where: { id: recipient.id, verifiedAt: null },
      data: { verifiedAt: now(), limitedUntil: null },
    });
    if (count > 0) await tellRecipientsChanged({ tx, emit, scope, conversationId });
    await writeSystemNote(tx, emit, scope, {
      ...{ conversationId, via: "email" },
      event: "link_opened",
      text: `${recipient.email} continued in the chat from the email.`,
      detail: { email: recipient.email },
    });
    const page = sitePageOf({
      pageUrl: conversation.startedBy?.pageUrl ?? null,
      allowedDomains: target.settings.allowedDomains,
      websiteToken: inbox.websiteToken,
      ownOrigin: new URL(env.BASE_URL).origin,
    });
    return { ok: true, code, page };
  });
}
