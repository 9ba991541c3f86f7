import type { ContinuityHint, Outlook, Unreachable } from "@/lib/continuity-hint";
import { now } from "@/server/clock";
import { loadPending, type Obstacle, type Pending } from "@/server/continuity/planning/pending";
import { describeWaiting } from "@/server/continuity/planning/plan";
import { leavingRule } from "@/server/continuity/planning/timing";
import { loadPresence } from "@/server/continuity/presence";
import { findWaitingMails } from "@/server/continuity/waiting-mails";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import { parseInboxSettings } from "@/server/inboxes/settings";

/**
 * What will happen to an answer written now, for the composer.
 * @throws AppError not_found
 */
export async function getContinuityHint(
  scope: AccountScope,
  { conversationId }: { conversationId: string },
): Promise<ContinuityHint> {
  const [outlook, waiting] = await Promise.all([
    findOutlook(scope, conversationId),
    findWaitingMails(scope, conversationId),
  ]);
  return { ...outlook, waiting };
}

async function findOutlook(scope: AccountScope, conversationId: string): Promise<Outlook> {
  const db = tenantDb(scope);
  const conversation = await db.conversation.findFirst({
    where: { id: conversationId },
    include: { contact: true, inbox: true },
  });
  if (!conversation) throw new AppError("not_found");
  const { contact } = conversation;
  const { continuity } = parseInboxSettings(conversation.inbox);
  if (!continuity.isEnabled) return { kind: "switched_off" };
  if (contact.blockedAt) return { kind: "unreachable", reason: "blocked" };
  if (!contact.email) return { kind: "no_address" };
  const recipient = await db.recipient.findFirst({
    where: { conversationId, email: contact.email },
    select: { id: true },
  });
  const pending = recipient && (await loadPending(db, scope, recipient.id));
  if (pending?.obstacle) return hindered(pending.obstacle);
  if (await db.suppression.findFirst({ where: { email: contact.email } }))
    return { kind: "unreachable", reason: "suppressed" };
  const limitedUntil = pending?.recipient.limitedUntil;
  if (limitedUntil && limitedUntil > now() && !pending?.isVerified)
    return { kind: "limited", until: limitedUntil.toISOString() };
  return mailHint(scope, { conversation, pending });
}

function hindered(obstacle: Obstacle): Outlook {
  if (obstacle === "switched_off") return { kind: "switched_off" };
  const reason: Unreachable = obstacle === "revoked" ? "refused" : obstacle;
  return { kind: "unreachable", reason };
}

async function mailHint(
  scope: AccountScope,
  input: {
    conversation: Pick<Pending["conversation"], "contact" | "isByEmail"> & {
      inbox: { name: string; settings: unknown };
    };
    pending: Pending | null;
  },
): Promise<Outlook> {
  const { conversation, pending } = input;
  const { contact, isByEmail } = conversation;
  const waiting = pending && (await describeWaiting(tenantDb(scope), scope, pending));
  const presence = await loadPresence(tenantDb(scope), scope, {
    recipient: { kind: "contact" },
    conversation: { contact },
  });
  const leaving = leavingRule({
    settings: parseInboxSettings(conversation.inbox).continuity,
    isByEmail,
    presence,
    firstUnmailedAt: waiting?.firstUnmailedAt ?? null,
    lastMailAt: pending?.recipient.lastMailAt ?? null,
  });
  return {
    kind: "mail",
    presence,
    isByEmail,
    leftAt: presence === "away" ? (contact.lastSeenAt?.toISOString() ?? null) : null,
    leaving,
  };
}
