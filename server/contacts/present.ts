import type { ContactView } from "@/lib/schemas/conversation";
import type { Prisma } from "@/server/db/client";

export type ContactRow = Prisma.ContactGetPayload<object>;

/** A contact as agents see it. */
export function presentContact(row: ContactRow): ContactView {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    emailSource: row.emailSource,
    emailVerifiedAt: row.emailVerifiedAt?.toISOString() ?? null,
    phone: row.phone,
    avatarUrl: row.avatarUrl,
    identifier: row.identifier,
    claimedIdentifier: row.claimedIdentifier,
    attributes: readAttributes(row.attributes),
    locale: row.locale,
    timezone: row.timezone,
    isBlocked: row.blockedAt !== null,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** The attributes column, which holds an object. */
export function readAttributes(column: unknown): Record<string, unknown> {
  return typeof column === "object" && column !== null && !Array.isArray(column)
    ? Object.fromEntries(Object.entries(column))
    : {};
}
