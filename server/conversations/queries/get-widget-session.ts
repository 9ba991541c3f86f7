import type { SpeakerView, WidgetSessionView } from "@/lib/schemas/widget";
import type { VisitorSession } from "@/server/auth/visitor";
import { findContact } from "@/server/contacts/queries";
import { presentConversationForWidget } from "@/server/conversations/present";
import { getSpeaker, type Speaker } from "@/server/conversations/queries/get-speaker";
import { listVisitorConversations } from "@/server/conversations/queries/widget-conversations";
import {
  hasPublicHelp,
  listFaces,
  presentWidgetInbox,
} from "@/server/conversations/queries/widget-inbox";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import { findInbox } from "@/server/inboxes/queries";
import { isAgentOnline } from "@/server/presence/queries";

/** Everything the widget needs to draw itself for this visitor. `token` only where the browser must learn a new one. */
export async function getWidgetSession(
  session: VisitorSession,
  token: string | null,
): Promise<WidgetSessionView> {
  const { scope } = session;
  const [speaker, inbox, row, faces, hasHelp, contact, conversations, isOnline] = await Promise.all(
    [
      getSpeaker(session),
      findInbox(scope, session.inboxId),
      tenantDb(scope).contactSession.findFirst({
        where: { id: session.id },
        select: { locale: true, consentText: true },
      }),
      listFaces(scope),
      hasPublicHelp(scope),
      session.contactId ? findContact(scope, session.contactId) : null,
      listVisitorConversations(session),
      isAgentOnline(scope),
    ],
  );
  if (!inbox) throw new AppError("gone", "This chat no longer exists.");
  const isLink = session.kind === "link";
  return {
    ...(token !== null && { token }),
    sessionId: session.id,
    inbox: presentWidgetInbox(
      inbox,
      { session, contact, consentText: row?.consentText ?? null },
      { tag: row?.locale ?? null, faces, hasHelp },
    ),
    // Whoever holds a mailed link reads one conversation and learns nothing else of the person.
    contact:
      contact && !isLink
        ? {
            name: contact.name,
            email: contact.email,
            phone: contact.phone,
            identifier: contact.identifier,
          }
        : null,
    conversations: conversations.map((row) => presentConversationForWidget(row, speaker)),
    link: isLink ? { speaker: speakerView(speaker) } : null,
    isAgentOnline: isOnline,
  };
}

const speakerView = (speaker: Speaker): SpeakerView =>
  speaker.kind === "contact" ? speaker : { kind: speaker.kind, id: speaker.id, name: speaker.name };
