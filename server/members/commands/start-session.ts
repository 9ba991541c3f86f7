import { sessionDays } from "@/server/auth/session-token";
import { now } from "@/server/clock";
import { type Prisma, systemDb } from "@/server/db/client";

/** What a sign-in is later recognised by in the list of sessions. */
export type SignInOrigin = { address: string | null; userAgent: string | null };

type StartSession = { accountId: string; userId: string } & SignInOrigin;

/** A new sign-in of a member. Whoever calls this has checked who it is. */
export async function startSession(
  input: StartSession,
  tx: Prisma.TransactionClient = systemDb(),
): Promise<{ sessionId: string }> {
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + sessionDays * 24 * 60 * 60 * 1_000);
  const session = await tx.session.create({
    data: {
      ...input,
      userAgent: input.userAgent?.slice(0, 400) ?? null,
      createdAt,
      lastSeenAt: createdAt,
      expiresAt,
    },
    select: { id: true },
  });
  return { sessionId: session.id };
}
