import type { Prisma } from "@/server/db/client";

/** What presenting a conversation takes besides its last message and the suppression list. */
export const conversationInclude = {
  inbox: { select: { id: true, name: true } },
  contact: true,
  labels: { orderBy: { label: { title: "asc" } }, select: { labelId: true } },
  assignee: { select: { user: { select: { id: true, name: true } } } },
  // The contact stands first wherever they are listed.
  recipients: { orderBy: [{ kind: "asc" }, { createdAt: "asc" }] },
  inboundEmails: {
    where: { state: "held" },
    orderBy: { id: "asc" },
    select: {
      id: true,
      fromEmail: true,
      fromName: true,
      subject: true,
      verdicts: true,
      receivedAt: true,
    },
  },
} satisfies Prisma.ConversationInclude;

export type LastMessageRow = Pick<
  Prisma.MessageGetPayload<object>,
  "conversationId" | "kind" | "authorKind" | "authorName" | "via" | "text" | "createdAt"
>;

export type ConversationRow = Prisma.ConversationGetPayload<{
  include: typeof conversationInclude;
}> & {
  /** The last thing somebody said; null before the first. */
  lastMessage: LastMessageRow | null;
  /** Lower-case addresses of its recipients that must not be mailed. */
  suppressedEmails: string[];
};
