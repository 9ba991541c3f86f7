import { visitorLocale } from "@/lib/inbox/localize";
import type { OpenSessionInput, WidgetSessionView } from "@/lib/schemas/widget";
import type { VisitorSession } from "@/server/auth/visitor";
import { confirmLink } from "@/server/contacts/commands/confirm-link";
import { noteLocale, openSession, refreshSession } from "@/server/contacts/commands/open-session";
import { getWidgetSession } from "@/server/conversations/queries/get-widget-session";
import { grantScope } from "@/server/db/scope";
import { parseInboxSettings } from "@/server/inboxes/settings";

/** Opens the widget: carries on the session the browser has, takes up the one a mailed link gives, or makes a new one. */
export async function openWidgetSession(open: {
  inbox: { id: string; accountId: string; name: string; settings: unknown };
  /** The session of the token the browser sent; null when it sent none. */
  own: VisitorSession | null;
  /** The session of the link it came by, with the token made for it. */
  link: { session: VisitorSession; token: string } | null;
  input: OpenSessionInput;
  userAgent: string | null;
  /** Where the visitor is, if that is known. */
  place: string | null;
}): Promise<WidgetSessionView> {
  const { inbox, own, link, userAgent, place } = open;
  // Kept resolved, so that whatever speaks to this visitor later speaks the same language.
  const locale = visitorLocale(parseInboxSettings(inbox), {
    tag: open.input.locale,
    isChosen: open.input.isLocaleChosen ?? false,
  });
  const input = { ...open.input, locale };
  if (link) await noteLocale(link.session, locale);
  if (link && own && (await confirmLink(link.session, own))) return getWidgetSession(own, null);
  if (link) return getWidgetSession(link.session, link.token);
  if (own) {
    await refreshSession(own, { ...input, userAgent, place });
    return getWidgetSession(own, null);
  }
  const scope = grantScope(inbox.accountId);
  const opened = await openSession(scope, { ...input, inboxId: inbox.id, userAgent, place });
  return getWidgetSession(opened.session, opened.token);
}
