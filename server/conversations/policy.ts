import type { VisitorSession } from "@/server/auth/visitor";
import { now } from "@/server/clock";
import type { SendTarget } from "@/server/conversations/queries/find-target";

type ConversationAccess = {
  id: string;
  inboxId: string;
  contactId: string;
  startedBySessionId: string | null;
  /** Came to its contact by a merge, which lets nobody read more. */
  isMergedIn: boolean;
};

/**
 * Whether a visitor may read (and write in) a conversation of his account. A link session: one conversation. A session
 * proved by a hash: its contact's, in this inbox. Any other: only what it started itself, whatever contact it hangs on.
 */
export function canReadConversation(
  session: VisitorSession,
  conversation: ConversationAccess,
): boolean {
  if (session.kind === "link") return session.conversationId === conversation.id;
  if (session.inboxId !== conversation.inboxId) return false;
  if (conversation.startedBySessionId === session.id) return true;
  const isProved = session.kind === "identified" && session.verifiedAt !== null;
  if (conversation.isMergedIn) return false;
  return isProved && session.contactId !== null && session.contactId === conversation.contactId;
}

/** Whether a session came by the link mailed to a participant: it hangs on no contact and speaks for itself. */
export const isParticipantSession = (
  session: Pick<VisitorSession, "kind" | "contactId">,
): boolean => session.kind === "link" && session.contactId === null;

/** How long a chat message reopens a resolved conversation. */
const reopenMs = 30 * 86_400_000;

/**
 * Whether a conversation takes no more chat messages: resolved too long ago, or ended by the visitor himself. One that
 * came by a mailed link stays, for that session can have no other.
 */
export function isClosedFor(
  session: Pick<VisitorSession, "kind">,
  target: Pick<SendTarget, "status" | "lastActivityAt" | "endedByVisitorAt">,
): boolean {
  if (target.status !== "resolved" || session.kind === "link") return false;
  const idleMs = now().getTime() - target.lastActivityAt.getTime();
  return target.endedByVisitorAt !== null || idleMs > reopenMs;
}

/** A conversation hears "nobody is here" at most once in 24 hours, however much the visitor writes. */
export const noticeSince = (): Date => new Date(now().getTime() - 24 * 3_600_000);

/** Why a conversation was not changed, as agents read it. */
export const changeRefusalWords = {
  not_found: "This conversation no longer exists.",
  not_a_member: "This person is no longer in the workspace.",
  no_such_team: "This team no longer exists.",
} as const;
