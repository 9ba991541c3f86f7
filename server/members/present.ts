import type { PersonView, SessionView } from "@/lib/schemas/member";
import { describeUserAgent } from "@/lib/words/user-agent";
import type { Availability, Role } from "@/server/db/generated/enums";

export type PersonRow = {
  userId: string;
  name: string;
  email: string;
  role: Role;
  availability: Availability;
  /** Has a dashboard open. */
  isPresent: boolean;
  sessionCount: number;
  lastSeenAt: Date | null;
};

export type SessionRow = {
  id: string;
  userAgent: string | null;
  address: string | null;
  createdAt: Date;
  lastSeenAt: Date;
};

export function presentPerson(row: PersonRow, hasSecondFactor: boolean): PersonView {
  const { availability, isPresent, lastSeenAt, ...person } = row;
  return {
    ...person,
    hasSecondFactor,
    presence: isPresent ? availability : "offline",
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
  };
}

export function presentSession(row: SessionRow, currentId: string): SessionView {
  return {
    id: row.id,
    device: describeUserAgent(row.userAgent),
    address: row.address,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    isCurrent: row.id === currentId,
  };
}
