/**
 * Erases a contact and those merged into it: conversations with messages, files, mails in and out, notices to agents
 * that quote them, sessions and addresses. Files go before the rows that name them, so that a crash leaves a row to find
 * them by; run again, it goes on where it stopped.
 */
import { now } from "@/server/clock";
import { finishErasure } from "@/server/contact-erasures/commands";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { storage } from "@/server/storage/storage";

const conversationsAtOnce = 20;

/** How long the addresses of what was erased are remembered. */
const goneDays = 7;

/** Job contacts.erase. */
export async function runErasure(job: { accountId: string; erasureId: string }): Promise<void> {
  const scope = grantScope(job.accountId);
  const erasure = await tenantDb(scope).contactErasure.findFirst({
    where: { id: job.erasureId, state: "waiting" },
  });
  if (!erasure) return;
  const { contactId } = erasure;
  const merged = await tenantDb(scope).contact.findMany({
    where: { mergedIntoId: contactId },
    select: { id: true },
  });
  const contactIds = [contactId, ...merged.map(({ id }) => id)];
  let conversationCount = 0;
  for (;;) {
    const erased = await eraseSome(scope, contactIds);
    if (erased === 0) break;
    conversationCount += erased;
  }
  await forgetContacts(scope, contactIds);
  await finishErasure(scope, { erasureId: job.erasureId, conversationCount });
}

async function eraseSome(scope: AccountScope, contactIds: string[]): Promise<number> {
  const db = tenantDb(scope);
  const conversations = await db.conversation.findMany({
    where: { contactId: { in: contactIds } },
    take: conversationsAtOnce,
    select: { id: true, number: true },
  });
  const ids = conversations.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const [files, received, sent] = await Promise.all([
    db.attachment.findMany({
      where: { conversationId: { in: ids } },
      select: { storageKey: true },
    }),
    db.inboundEmail.findMany({
      where: { conversationId: { in: ids } },
      select: { id: true, rawKey: true },
    }),
    db.outboundEmail.findMany({
      where: { conversationId: { in: ids } },
      select: { idempotencyKey: true },
    }),
  ]);
  for (const { storageKey } of files) if (storageKey) await storage().remove(storageKey);
  await eraseRaw(scope, received);
  await eraseSandbox(
    scope,
    sent.map(({ idempotencyKey }) => idempotencyKey),
  );
  // Mails to agents hang on no conversation; they link to it.
  await db.$executeRaw`
    DELETE FROM "OutboundEmail" WHERE "accountId" = ${scope}::uuid AND "conversationId" IS NULL
      AND "kind" IN ('agent_notice', 'member_notice', 'transcript')
      AND "frozen"::text ~ ${`/app/conversations/(${conversations.map(({ number }) => number).join("|")})[^0-9]`}`;
  await eraseRows(scope, ids);
  return ids.length;
}

/** The rows themselves; mails to their addresses are refused as gone for a week. */
async function eraseRows(scope: AccountScope, ids: string[]): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    const recipients = await tx.recipient.findMany({
      where: { conversationId: { in: ids } },
      select: { tokenId: true },
    });
    const expiresAt = new Date(now().getTime() + goneDays * 86_400_000);
    await tx.$executeRaw`
      INSERT INTO "GoneAddress" ("tokenId", "accountId", "expiresAt")
      SELECT unnest(${recipients.map(({ tokenId }) => tokenId)}::text[]), ${scope}::uuid, ${expiresAt}
      ON CONFLICT DO NOTHING`;
    await tx.conversation.deleteMany({ where: { id: { in: ids } } });
    for (const conversationId of ids) {
      emit({ type: "conversation.erased", payload: { conversationId } });
    }
  });
}

type Received = Array<{ id: string; rawKey: string | null }>;

/** The bytes of mails, unless a copy of the same mail elsewhere shares them. */
async function eraseRaw(scope: AccountScope, received: Received): Promise<void> {
  const db = tenantDb(scope);
  const keys = received.flatMap(({ rawKey }) => rawKey ?? []);
  const shared = await db.inboundEmail.findMany({
    where: { rawKey: { in: keys }, id: { notIn: received.map(({ id }) => id) } },
    select: { rawKey: true },
  });
  const kept = new Set(shared.map(({ rawKey }) => rawKey));
  const own = keys.filter((key) => !kept.has(key));
  for (const key of own) if (!key.startsWith("row/")) await storage().remove(key);
  await db.$executeRaw`DELETE FROM "RawMail" WHERE "key" = ANY(${own}::text[])`;
}

/** What the mailbox of a trial installation kept of them. */
async function eraseSandbox(scope: AccountScope, idempotencyKeys: string[]): Promise<void> {
  const rows = await tenantDb(scope).$queryRaw<Array<{ rawKey: string }>>`
    DELETE FROM "SandboxEmail" WHERE "idempotencyKey" = ANY(${idempotencyKeys}::text[])
    RETURNING "rawKey"`;
  for (const { rawKey } of rows) await storage().remove(rawKey);
}

async function forgetContacts(scope: AccountScope, contactIds: string[]): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    const sessions = await tx.contactSession.findMany({
      where: { contactId: { in: contactIds } },
      select: { id: true },
    });
    const sessionIds = sessions.map(({ id }) => id);
    // A conversation that somebody else was given keeps no trace of the browser that began it.
    await tx.conversation.updateMany({
      where: { startedBySessionId: { in: sessionIds } },
      data: { startedBySessionId: null },
    });
    await tx.contactMerge.deleteMany({ where: { mergedId: { in: contactIds } } });
    await tx.contact.deleteMany({ where: { id: { in: contactIds } } });
    for (const sessionId of sessionIds) emit({ type: "session.revoked", payload: { sessionId } });
  });
}
