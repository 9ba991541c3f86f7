import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { AppError } from "@/server/errors";
import { hashToken } from "@/server/secrets/secrets";

/** A visitor who has passed the gate. Access belongs to it, not to the contact it speaks for. */
export type VisitorSession = {
  id: string;
  scope: AccountScope;
  inboxId: string;
  /** Null until the first message or identification. */
  contactId: string | null;
  kind: "visitor" | "identified" | "link";
  /** Link sessions read this conversation and nothing else. */
  conversationId: string | null;
  /** For whom a link session speaks, when not for the contact. */
  recipientId: string | null;
  /** When the session itself was proved by a hash or a mailed link. */
  verifiedAt: Date | null;
};

const hourMs = 3_600_000;

/** A visitor's session lives this long after it was last used. Link sessions keep the end they were given. */
export const visitorSessionMs = 180 * 24 * hourMs;

const columns = {
  id: true,
  accountId: true,
  inboxId: true,
  contactId: true,
  kind: true,
  conversationId: true,
  recipientId: true,
  verifiedAt: true,
  lastSeenAt: true,
} as const;

/** The gate for visitors: the session behind a token, or null when unknown, revoked or expired. Slides its end. */
export async function authenticateVisitor(token: string): Promise<VisitorSession | null> {
  // The one-time code of a link is no token.
  if (token.startsWith("code:")) return null;
  return findLiveSession({ tokenHash: hashToken(token) });
}

/**
 * The gate for opening the widget: a session that nobody ended, only left unused too long, is taken up again for as long
 * as it had lived, so that its conversations are not lost with it. Everything else refuses it until then.
 */
export async function reopenVisitor(token: string): Promise<VisitorSession | null> {
  const live = await authenticateVisitor(token);
  if (live) return live;
  const tokenHash = hashToken(token);
  const { count } = await systemDb().contactSession.updateMany({
    where: {
      ...{ tokenHash, revokedAt: null, kind: { not: "link" } },
      expiresAt: { gt: new Date(now().getTime() - visitorSessionMs) },
    },
    data: { lastSeenAt: now(), expiresAt: new Date(now().getTime() + visitorSessionMs) },
  });
  return count === 0 ? null : findLiveSession({ tokenHash });
}

/** The same for a socket that authenticated before: revoked meanwhile means null. */
export async function refreshVisitor(sessionId: string): Promise<VisitorSession | null> {
  return findLiveSession({ id: sessionId });
}

/** Which of these sessions still live. */
export async function listLiveVisitorIds(sessionIds: string[]): Promise<Set<string>> {
  const rows = await systemDb().contactSession.findMany({
    where: { id: { in: sessionIds }, revokedAt: null, expiresAt: { gt: now() } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

async function findLiveSession(
  where: { tokenHash: string } | { id: string },
): Promise<VisitorSession | null> {
  const row = await systemDb().contactSession.findFirst({
    where: { ...where, revokedAt: null, expiresAt: { gt: now() } },
    select: columns,
  });
  if (!row) return null;
  const { accountId, lastSeenAt, ...session } = row;
  // Once an hour is enough for a term of months.
  if (now().getTime() - lastSeenAt.getTime() > hourMs) await slide(row);
  return { ...session, scope: grantScope(accountId) };
}

async function slide(session: { id: string; kind: VisitorSession["kind"] }): Promise<void> {
  const expiresAt = new Date(now().getTime() + visitorSessionMs);
  await systemDb().contactSession.updateMany({
    where: { id: session.id },
    data: { lastSeenAt: now(), ...(session.kind === "link" ? {} : { expiresAt }) },
  });
}

/**
 * The visitor behind a request's `Authorization: Bearer`.
 * @throws AppError unauthenticated when there is none, or the session has ended.
 */
export async function getVisitor(request: Request): Promise<VisitorSession> {
  const visitor = await findVisitor(request);
  if (!visitor) throw new AppError("unauthenticated", "This session has ended. Reload the page.");
  return visitor;
}

/** The same, null when the request brings no token at all. */
export async function findVisitor(request: Request): Promise<VisitorSession | null> {
  const token = visitorToken(request);
  return token === null ? null : authenticateVisitor(token);
}

/** The token a request brings, whatever it is worth. */
export function visitorToken(request: Request): string | null {
  return /^Bearer (\S{1,200})$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;
}
