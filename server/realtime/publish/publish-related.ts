import { findBulkRun } from "@/server/bulk/queries";
import { presentContact } from "@/server/contacts/present";
import { findContact } from "@/server/contacts/queries";
import type { AccountScope } from "@/server/db/scope";
import { presentMessage } from "@/server/messages/present";
import { listMessagesOfMail } from "@/server/messages/queries";
import type { Realtime } from "@/server/realtime/realtime-server";
import { accountRoom } from "@/server/realtime/rooms";

/** Tells the agents what is known of a contact now. */
export async function publishContact(
  realtime: Realtime,
  scope: AccountScope,
  contactId: string,
): Promise<void> {
  const contact = await findContact(scope, contactId);
  if (!contact) return;
  realtime.agent
    .to(accountRoom(scope))
    .emit("contact.updated", { contact: presentContact(contact) });
}

/** Tells the agents the new state of every message a mail carries. */
export async function publishMailState(
  realtime: Realtime,
  scope: AccountScope,
  mail: { conversationId: string | null; outboundEmailId: string | null },
): Promise<void> {
  const { conversationId, outboundEmailId } = mail;
  if (!conversationId || !outboundEmailId) return;
  const rows = await listMessagesOfMail(scope, outboundEmailId);
  if (rows.length === 0) return;
  realtime.agent.to(accountRoom(scope)).emit("email.updated", {
    conversationId,
    rev: Math.max(...rows.map((row) => row.rev)),
    messages: rows.map(presentMessage),
  });
}

/** Tells how far a bulk change is. */
export async function publishBulkRun(
  realtime: Realtime,
  scope: AccountScope,
  runId: string,
): Promise<void> {
  const run = await findBulkRun(scope, runId);
  if (run) realtime.agent.to(accountRoom(scope)).emit("bulk.updated", { run });
}
