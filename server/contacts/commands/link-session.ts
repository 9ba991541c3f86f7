import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { hashToken, makeToken } from "@/server/secrets/secrets";

/** A link session lives this long, used or not. */
export const linkSessionMs = 30 * 86_400_000;

/** How long the one-time code of a link waits to be exchanged. */
const codeMs = 60_000;

// A code is stored where the token will be; the prefix keeps one from being used as the other.
const hashCode = (code: string) => hashToken(`code:${code}`);

/**
 * Makes a link session for one conversation, not usable yet: the browser gets the one-time `code` in a URL fragment and
 * exchanges it within 60 s.
 */
export async function makeLinkSession(
  tx: TenantTx,
  scope: AccountScope,
  input: {
    inboxId: string;
    conversationId: string;
    /** Null for a participant's: it speaks for nobody else. */
    contactId: string | null;
    /** The recipient whose mail carried the link. */
    recipientId: string;
    userAgent: string | null;
  },
): Promise<{ sessionId: string; code: string }> {
  const sessionId = makeId();
  const code = makeToken();
  await tx.contactSession.create({
    data: {
      ...input,
      id: sessionId,
      accountId: scope,
      kind: "link",
      tokenHash: hashCode(code),
      verifiedBy: "mailed_link",
      verifiedAt: now(),
      createdAt: now(),
      lastSeenAt: now(),
      expiresAt: new Date(now().getTime() + codeMs),
    },
  });
  return { sessionId, code };
}

/** Turns a code into the session's token, once. Null when it is unknown, used, another inbox's or older than 60 s. */
export async function exchangeLinkCode(code: string, inboxId: string): Promise<string | null> {
  const token = makeToken();
  // One statement: of two browsers with one code only the first gets the session.
  const { count } = await systemDb().contactSession.updateMany({
    where: { tokenHash: hashCode(code), inboxId, revokedAt: null, expiresAt: { gt: now() } },
    data: {
      tokenHash: hashToken(token),
      lastSeenAt: now(),
      expiresAt: new Date(now().getTime() + linkSessionMs),
    },
  });
  return count === 1 ? token : null;
}
