import { decodeSessionToken, sessionCookie } from "@/server/auth/session-token";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { Role } from "@/server/db/generated/enums";
import { grantScope } from "@/server/db/scope";
import type { Actor } from "@/server/members/actor";

type SessionRow = {
  id: string;
  accountId: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  locale: string | null;
  lastSeenAt: Date;
};

const lastSeenEveryMs = 60_000;

/**
 * Who a Cookie header signs in, or null. For sockets and anything outside Next. Looks at the rows each time, so that a
 * revoked session and a changed role count at once.
 */
export async function authenticateHandshake(
  cookieHeader: string | null | undefined,
): Promise<Actor | null> {
  const token = readCookie(cookieHeader ?? "", sessionCookie.name);
  return token ? authenticateToken(token) : null;
}

/** Who a session token signs in, or null. */
export async function authenticateToken(token: string): Promise<Actor | null> {
  const sessionId = await decodeSessionToken(token);
  const [row] = sessionId ? await listSessions([sessionId]) : [];
  if (!row) return null;
  if (now().getTime() - row.lastSeenAt.getTime() > lastSeenEveryMs) await touch(row.id);
  return actorOf(row);
}

/** Who stands behind each of these sessions now, by its id; sessions that have ended are left out. */
export async function findActors(sessionIds: string[]): Promise<Map<string, Actor>> {
  const rows = sessionIds.length > 0 ? await listSessions(sessionIds) : [];
  return new Map(rows.map((row) => [row.id, actorOf(row)]));
}

const actorOf = ({ id, accountId, userId, name, email, role, locale }: SessionRow): Actor => ({
  scope: grantScope(accountId),
  userId,
  name,
  email,
  role,
  locale,
  sessionId: id,
});

/** Live sessions with membership and user, in one query: the price of every request. */
function listSessions(sessionIds: string[]): Promise<SessionRow[]> {
  return systemDb().$queryRaw<SessionRow[]>`
    SELECT s."id", s."accountId", s."userId", u."name", u."email"::text, m."role"::text, u."locale",
           s."lastSeenAt"
    FROM "Session" s
    JOIN "User" u ON u."id" = s."userId"
    JOIN "Membership" m ON m."accountId" = s."accountId" AND m."userId" = s."userId"
    WHERE s."id" = ANY(${sessionIds}::uuid[]) AND s."revokedAt" IS NULL AND s."expiresAt" > ${now()}`;
}

async function touch(sessionId: string): Promise<void> {
  await systemDb().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now() } });
}

function readCookie(cookieHeader: string, name: string): string | null {
  for (const pair of cookieHeader.split(";")) {
    const [key, ...value] = pair.split("=");
    if (key?.trim() === name) return value.join("=").trim();
  }
  return null;
}
