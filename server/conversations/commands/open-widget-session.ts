import type { OpenSessionInput, WidgetSessionView } from "@/lib/schemas/widget";
import { authenticateVisitor, type VisitorSession } from "@/server/auth/visitor";
import { confirmLink } from "@/server/contacts/commands/confirm-link";
import { exchangeLinkCode } from "@/server/contacts/commands/link-session";
import { openSession, refreshSession } from "@/server/contacts/commands/open-session";
import { getWidgetSession } from "@/server/conversations/queries/get-widget-session";
import { grantScope } from "@/server/db/scope";
import { findInboxByToken } from "@/server/inboxes/queries";

export type OpenWidgetSessionResult =
  | { ok: true; view: WidgetSessionView }
  | { ok: false; reason: "unknown_website" | "session_of_other_inbox" };

/**
 * Opens the widget: carries on the session the browser has, takes up the one a mailed link gives, or makes a new one.
 * `mayOpenAnew` is asked before a new one is made, and may throw.
 */
export async function openWidgetSession(open: {
  /** The session of the token the browser sent; null when it sent none. */
  own: VisitorSession | null;
  input: OpenSessionInput;
  userAgent: string | null;
  mayOpenAnew: () => Promise<void>;
}): Promise<OpenWidgetSessionResult> {
  const { own, input, userAgent } = open;
  const inbox = await findInboxByToken(input.websiteToken);
  if (!inbox) return { ok: false, reason: "unknown_website" };
  if (own && own.inboxId !== inbox.id) return { ok: false, reason: "session_of_other_inbox" };

  const link = input.linkCode === undefined ? null : await takeLink(input.linkCode, inbox.id);
  if (link && own && (await confirmLink(link.session, own))) {
    return { ok: true, view: await getWidgetSession(own, null) };
  }
  if (link) return { ok: true, view: await getWidgetSession(link.session, link.token) };
  if (own) {
    await refreshSession(own, { ...input, userAgent });
    return { ok: true, view: await getWidgetSession(own, null) };
  }
  await open.mayOpenAnew();
  const scope = grantScope(inbox.accountId);
  const opened = await openSession(scope, { ...input, inboxId: inbox.id, userAgent });
  return { ok: true, view: await getWidgetSession(opened.session, opened.token) };
}

/** A code that is used up or too old is passed over: the visitor gets an ordinary session instead of an error. */
async function takeLink(
  code: string,
  inboxId: string,
): Promise<{ session: VisitorSession; token: string } | null> {
  const token = await exchangeLinkCode(code, inboxId);
  const session = token === null ? null : await authenticateVisitor(token);
  return token === null || session === null ? null : { session, token };
}
