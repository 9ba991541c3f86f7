import type { VisitorSession } from "@/server/auth/visitor";
import { isParticipantSession } from "@/server/conversations/policy";

/** Both namespaces: everybody of an account. */
export const accountRoom = (accountId: string): string => `account:${accountId}`;

/** /agent: the tabs of one member in one account. */
export const memberRoom = (member: { accountId: string; userId: string }): string =>
  `member:${member.accountId}:${member.userId}`;

/** /agent: the tabs of one sign-in. */
export const agentSessionRoom = (sessionId: string): string => `agent-session:${sessionId}`;

/** /agent: the tabs that show a conversation. */
export const viewingRoom = (place: { accountId: string; conversationId: string }): string =>
  `viewing:${place.accountId}:${place.conversationId}`;

/** /widget: who may read the conversation. */
export const conversationRoom = (conversationId: string): string =>
  `conversation:${conversationId}`;

/** /widget: the tabs of one visitor's session. */
export const visitorRoom = (sessionId: string): string => `visitor:${sessionId}`;

/** /widget: sessions that proved to be this contact in this inbox. */
export const contactRoom = (contact: { inboxId: string; contactId: string }): string =>
  `contact:${contact.inboxId}:${contact.contactId}`;

/** /widget: the participants of a conversation, who are told less than its contact. */
export const participantsRoom = (conversationId: string): string =>
  `participants:${conversationId}`;

/** /widget: who came by the links mailed to one recipient. */
export const recipientRoom = (recipientId: string): string => `recipient:${recipientId}`;

/** The rooms of a visitor besides those of his conversations. */
export function roomsOf(session: VisitorSession): string[] {
  const { id, scope, kind, inboxId, contactId, verifiedAt } = session;
  const isProved = kind === "identified" && verifiedAt !== null && contactId !== null;
  return [
    visitorRoom(id),
    accountRoom(scope),
    ...(isProved ? [contactRoom({ inboxId, contactId })] : []),
    ...(isParticipantSession(session)
      ? [participantsRoom(session.conversationId ?? ""), recipientRoom(session.recipientId ?? "")]
      : []),
  ];
}
