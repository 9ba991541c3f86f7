import "server-only";
import { notFound } from "next/navigation";
import { inboxIdInput } from "@/lib/schemas/inbox";
import type { ImapMailboxView } from "@/lib/schemas/mail/imap-mailbox";
import { requireActor } from "@/server/auth/session";
import { presentMailbox } from "@/server/mail/imap/present-mailbox";
import { findMailbox } from "@/server/mail/imap/set-up-mailbox";

/** The mailbox an inbox's mail is read from, for administrators; null when there is none. */
export async function loadMailboxSettings(inboxId: string): Promise<ImapMailboxView | null> {
  const { scope } = await requireActor("administrator");
  if (!inboxIdInput.safeParse({ inboxId }).success) notFound();
  const row = await findMailbox(scope, inboxId);
  return row && presentMailbox(row);
}
