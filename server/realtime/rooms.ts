import type { VisitorSession } from "@/server/auth/visitor";

/** Both namespaces: everybody of an account. */
export const accountRoom = (accountId: string): string => `account:${accountId}`;

/** /agent: the tabs of one sign-in. */
export const agentSessionRoom = (sessionId: string): string => `agent-session:${sessionId}`;

/** /widget: who may read the conversation. */
export const conversationRoom = (conversationId: string): string =>
  `conversation:${conversationId}`;

/** /widget: the tabs of one visitor's session. */
export const visitorRoom = (sessionId: string): string => `visitor:${sessionId}`;

/** /widget: sessions that proved to be this contact in this inbox. */
export const contactRoom = (contact: { inboxId: string; contactId: string }): string =>
  `contact:${contact.inboxId}:${contact.contactId}`;

/** The rooms of a visitor besides those of his conversations. */
export function roomsOf(session: VisitorSession): string[] {
  const { id, scope, kind, inboxId, contactId, verifiedAt } = session;
  const isProved = kind === "identified" && verifiedAt !== null && contactId !== null;
  return [
    visitorRoom(id),
    accountRoom(scope),
    ...(isProved ? [contactRoom({ inboxId, contactId })] : []),
  ];
}
