import { v7 as makeId } from "uuid";
import type { OpenSessionInput } from "@/lib/schemas/widget";
import { readLocale } from "@/lib/words/locale";
import { readZone } from "@/lib/words/time-words";
import { type VisitorSession, visitorSessionMs } from "@/server/auth/visitor";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { hashToken, makeToken } from "@/server/secrets/secrets";
import { notePageVisit } from "@/server/visits/commands";

export type OpenedSession = { session: VisitorSession; token: string };

type Circumstances = Pick<OpenSessionInput, "locale" | "timezone" | "pageUrl"> & {
  userAgent: string | null;
  place?: string | null;
};

/** A fresh session of an anonymous visitor. No contact is made: that happens with his first message. */
export async function openSession(
  scope: AccountScope,
  input: Circumstances & { inboxId: string },
): Promise<OpenedSession> {
  const token = makeToken();
  const session = {
    id: makeId(),
    inboxId: input.inboxId,
    contactId: null,
    kind: "visitor",
    conversationId: null,
    recipientId: null,
    verifiedAt: null,
  } as const;
  await tenantDb(scope).contactSession.create({
    data: {
      ...session,
      accountId: scope,
      tokenHash: hashToken(token),
      locale: readLocale(input.locale),
      timezone: input.timezone ? readZone(input.timezone) : null,
      pageUrl: input.pageUrl ?? null,
      userAgent: input.userAgent,
      place: input.place ?? null,
      createdAt: now(),
      lastSeenAt: now(),
      expiresAt: new Date(now().getTime() + visitorSessionMs),
    },
  });
  if (input.pageUrl) await notePageVisit(scope, { sessionId: session.id, url: input.pageUrl });
  return { session: { ...session, scope }, token };
}

/** Notes where a returning visitor is and which language and zone his browser has. */
export async function refreshSession(session: VisitorSession, input: Circumstances): Promise<void> {
  const seen = {
    ...(input.locale !== undefined && { locale: readLocale(input.locale) }),
    ...(input.timezone !== undefined && { timezone: readZone(input.timezone) }),
  };
  const db = tenantDb(session.scope);
  await db.contactSession.updateMany({
    where: { id: session.id },
    data: {
      ...seen,
      ...(input.pageUrl !== undefined && { pageUrl: input.pageUrl }),
      ...(input.place && { place: input.place }),
      lastSeenAt: now(),
      ...(session.kind !== "link" && { expiresAt: new Date(now().getTime() + visitorSessionMs) }),
    },
  });
  const { id: sessionId, scope } = session;
  if (input.pageUrl) await notePageVisit(scope, { sessionId, url: input.pageUrl });
  if (session.contactId) {
    // Whoever holds a mailed link, forwarded perhaps, changes nothing of the person.
    const isOwn = session.kind !== "link";
    await db.contact.updateMany({
      where: { id: session.contactId },
      data: { ...(isOwn && seen), lastSeenAt: now() },
    });
  }
}

/** Notes the language a mailed link's session is spoken to in; the person's own stays as it is. */
export async function noteLocale(session: VisitorSession, locale: string): Promise<void> {
  await tenantDb(session.scope).contactSession.updateMany({
    where: { id: session.id },
    data: { locale },
  });
}

/** Notes the page a visitor is on. */
export async function notePage(session: VisitorSession, pageUrl: string): Promise<void> {
  await tenantDb(session.scope).contactSession.updateMany({
    where: { id: session.id },
    data: { pageUrl },
  });
  await notePageVisit(session.scope, { sessionId: session.id, url: pageUrl });
}
