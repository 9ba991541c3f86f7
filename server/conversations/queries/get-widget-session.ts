import { maxUploadBytes } from "@/lib/limits";
import type { SpeakerView, WidgetInboxView, WidgetSessionView } from "@/lib/schemas/widget";
import type { VisitorSession } from "@/server/auth/visitor";
import { openFields } from "@/server/contacts/commands/take-form-answers";
import type { ContactRow } from "@/server/contacts/present";
import { findContact } from "@/server/contacts/queries";
import { presentConversationForWidget } from "@/server/conversations/present";
import { getSpeaker, type Speaker } from "@/server/conversations/queries/get-speaker";
import { listVisitorConversations } from "@/server/conversations/queries/widget-conversations";
import { AppError } from "@/server/errors";
import { mustProveIdentity } from "@/server/inboxes/policy";
import { findInbox } from "@/server/inboxes/queries";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { isAgentOnline } from "@/server/presence/queries";

/** Everything the widget needs to draw itself for this visitor. `token` only where the browser must learn a new one. */
export async function getWidgetSession(
  session: VisitorSession,
  token: string | null,
): Promise<WidgetSessionView> {
  const { scope } = session;
  const [speaker, inbox, contact, conversations, isOnline] = await Promise.all([
    getSpeaker(session),
    findInbox(scope, session.inboxId),
    session.contactId ? findContact(scope, session.contactId) : null,
    listVisitorConversations(session),
    isAgentOnline(scope),
  ]);
  if (!inbox) throw new AppError("gone", "This chat no longer exists.");
  const isLink = session.kind === "link";
  return {
    ...(token !== null && { token }),
    sessionId: session.id,
    inbox: presentInbox(inbox, session, contact),
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

function presentInbox(
  inbox: { name: string; supportAddress: string | null; settings: unknown },
  session: VisitorSession,
  contact: ContactRow | null,
): WidgetInboxView {
  const settings = parseInboxSettings(inbox);
  const isAsked = session.kind !== "link" && !mustProveIdentity(settings, session);
  const fields = isAsked ? openFields(settings, contact) : [];
  return {
    name: inbox.name,
    supportAddress: inbox.supportAddress,
    look: settings.look,
    greeting: settings.greeting.isEnabled ? settings.greeting.text : null,
    preChatForm: fields.length > 0 ? { intro: settings.preChatForm.intro, fields } : null,
    emailPromptText: settings.emailPrompt.text,
    offlineNotice: settings.offlineNotice.text,
    isHashRequired: settings.identity.isHashRequired,
    locale: settings.locale,
    maxUploadBytes,
  };
}
