import type { ImapMailboxInput, SwitchMailboxInput } from "@/lib/schemas/mail/imap-mailbox";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { asMailboxRefusal, MailboxRefusal } from "@/server/mail/imap/mailbox-refusal";
import { insistOnMoving, openMailbox } from "@/server/mail/imap/open-mailbox";
import { limit } from "@/server/rate-limit/limit";
import { openSecret, sealSecret } from "@/server/secrets/secrets";

type Row = Prisma.ImapMailboxGetPayload<object>;

export type SetUpResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; reason: "inbox_not_found" }
  /** `message` is a sentence for people, `field` what it belongs to. */
  | { ok: false; reason: "refused"; field: string; message: string };

/** What was found when the folder was opened just now. */
type Found = { uidValidity: bigint; topUid: number };

/** The mailbox of an inbox, or null. */
export async function findMailbox(scope: AccountScope, inboxId: string): Promise<Row | null> {
  return tenantDb(scope).imapMailbox.findFirst({ where: { inboxId } });
}

/** Opens the folder with what the form says, and keeps nothing. */
export async function tryMailbox(
  scope: AccountScope,
  input: ImapMailboxInput,
): Promise<SetUpResult<Found>> {
  const opened = await open(scope, input);
  return opened.ok ? { ok: true, value: opened.value.found } : opened;
}

/**
 * Keeps the mailbox of an inbox, once its folder could be opened. Reading begins with the mails that come from now on; a
 * change that stays in the same folder goes on where it was.
 */
export async function saveMailbox(
  scope: AccountScope,
  input: ImapMailboxInput,
): Promise<SetUpResult<Row>> {
  const opened = await open(scope, input);
  if (!opened.ok) return opened;
  const { found, password, kept } = opened.value;
  const { inboxId, host, port, security, username, folder, doneFolder, authservId } = input;
  const isSamePlace = kept?.host === host && kept.username === username && kept.folder === folder;
  const settings = {
    ...{ host, port, security, username, folder, doneFolder, authservId },
    password: sealSecret(password),
    ...{ isEnabled: true, error: null, failures: 0, retryAt: null },
    // Whoever reads it now has former settings: the next reader takes it at once.
    ...{ lockedBy: null, lockedUntil: null },
  };
  const start = {
    ...{ uidValidity: found.uidValidity, lastUid: found.topUid },
    ...{ createdAt: now(), checkedAt: now(), lastMailAt: null },
  };
  const value = await tenantDb(scope).imapMailbox.upsert({
    where: { inboxId },
    create: { inboxId, accountId: scope, ...settings, ...start },
    update: { ...settings, ...(!isSamePlace && start) },
  });
  return { ok: true, value };
}

/** Pauses the reading of a mailbox, or goes on where it was. False: there is none. */
export async function switchMailbox(
  scope: AccountScope,
  { inboxId, isEnabled }: SwitchMailboxInput,
): Promise<boolean> {
  const { count } = await tenantDb(scope).imapMailbox.updateMany({
    where: { inboxId },
    // Whoever reads it stops at its next heartbeat; who goes on does so at once.
    data: { isEnabled, ...(isEnabled && { failures: 0, retryAt: null }) },
  });
  return count > 0;
}

/** Forgets the mailbox and its password. What was taken in stays. False: there was none. */
export async function removeMailbox(
  scope: AccountScope,
  { inboxId }: { inboxId: string },
): Promise<boolean> {
  const { count } = await tenantDb(scope).imapMailbox.deleteMany({ where: { inboxId } });
  return count > 0;
}

async function open(
  scope: AccountScope,
  input: ImapMailboxInput,
): Promise<SetUpResult<{ found: Found; password: string; kept: Row | null }>> {
  const inbox = await tenantDb(scope).inbox.findFirst({ where: { id: input.inboxId } });
  if (!inbox) return { ok: false, reason: "inbox_not_found" };
  await limit({ name: "imap-set-up", key: scope, points: 30, windowSeconds: 600 });
  const kept = await findMailbox(scope, input.inboxId);
  const password = input.password || keptPassword(kept, input);
  if (!password) {
    const message = "Give the password. It is asked for again when server or user change.";
    return { ok: false, reason: "refused", field: "password", message };
  }
  try {
    const opened = await openMailbox({ ...input, password });
    const { uidValidity, topUid } = opened;
    try {
      if (input.doneFolder) await insistOnMoving(opened, input.doneFolder);
    } finally {
      opened.client.close();
    }
    return { ok: true, value: { found: { uidValidity, topUid }, password, kept } };
  } catch (cause) {
    const error = asMailboxRefusal(cause);
    if (!(error instanceof MailboxRefusal)) throw error;
    return { ok: false, reason: "refused", field: error.field, message: error.message };
  }
}

/** Only ever sent to the server it was given for: whoever changes the host must know it. */
function keptPassword(kept: Row | null, input: ImapMailboxInput): string | null {
  const isSameDoor =
    kept?.host === input.host &&
    kept.port === input.port &&
    kept.username === input.username &&
    (kept.security === input.security || input.security !== "none");
  return kept && isSameDoor ? openSecret(kept.password) : null;
}
