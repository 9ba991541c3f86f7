import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

type OpenSocket = {
  socketId: string;
  kind: "agent" | "visitor";
  /** A user id or a contact session id. */
  subjectId: string;
  contactId: string | null;
};

/** Notes that a socket is open. An agent whose line was cut has felt no hand by that: his last touch goes on counting. */
export async function recordSocket(scope: AccountScope, socket: OpenSocket): Promise<void> {
  await tenantDb(scope).$executeRaw`
    INSERT INTO "Presence" ("socketId", "accountId", "kind", "subjectId", "contactId",
      "heartbeatAt", "activeAt")
    VALUES (${socket.socketId}, ${scope}::uuid, ${socket.kind}::"PresenceKind",
      ${socket.subjectId}::uuid, ${socket.contactId}::uuid, now(),
      CASE WHEN ${socket.kind} = 'agent' THEN coalesce((
        SELECT max(p."activeAt") FROM "Presence" p WHERE p."accountId" = ${scope}::uuid
          AND p."kind" = 'agent' AND p."subjectId" = ${socket.subjectId}::uuid), now()) END)
    ON CONFLICT ("socketId") DO NOTHING`;
}

/** Notes whether the widget behind a visitor's socket is open in a visible tab. */
export async function recordOpen(
  scope: AccountScope,
  socket: { socketId: string; isOpen: boolean },
): Promise<void> {
  await tenantDb(scope).presence.updateMany({
    where: { socketId: socket.socketId },
    data: { isOpen: socket.isOpen },
  });
}

/** A hand was felt in the tab behind an agent's socket. */
export async function recordActive(scope: AccountScope, socketId: string): Promise<void> {
  await tenantDb(scope).$executeRaw`
    UPDATE "Presence" SET "activeAt" = now()
    WHERE "accountId" = ${scope}::uuid AND "socketId" = ${socketId}`;
}

/** A visitor has left. */
export async function dropSocket(scope: AccountScope, socketId: string): Promise<void> {
  await tenantDb(scope).presence.deleteMany({ where: { socketId } });
}

/** Sockets that ended count for 10 s more, so that a reload or a restart does not look like leaving. */
export async function letSocketsLapse(socketIds: string[]): Promise<void> {
  if (socketIds.length === 0) return;
  await systemDb().$executeRaw`
    UPDATE "Presence" SET "heartbeatAt" = now() - interval '20 seconds'
    WHERE "socketId" = ANY(${socketIds})`;
}

/** Keeps the sockets of this process alive in everybody's eyes. */
export async function beat(socketIds: string[]): Promise<void> {
  if (socketIds.length === 0) return;
  await systemDb().$executeRaw`
    UPDATE "Presence" SET "heartbeatAt" = now() WHERE "socketId" = ANY(${socketIds})`;
}

/** Removes sockets whose process was killed; answers whose they were. */
export async function dropSilentSockets(): Promise<
  Array<{ accountId: string; kind: "agent" | "visitor"; contactId: string | null }>
> {
  return systemDb().$queryRaw`
    DELETE FROM "Presence" WHERE "heartbeatAt" < now() - interval '30 seconds'
    RETURNING "accountId", "kind"::text, "contactId"`;
}
