import "server-only";
import { notFound } from "next/navigation";
import { type InboxView, inboxIdInput } from "@/lib/schemas/inbox";
import { requireActor } from "@/server/auth/session";
import { env } from "@/server/env";
import { presentInbox } from "@/server/inboxes/present";
import { findInbox, listInboxes } from "@/server/inboxes/queries";

/** All inboxes, for administrators. */
export async function loadInboxes(): Promise<InboxView[]> {
  const { scope } = await requireActor("administrator");
  return (await listInboxes(scope)).map(presentInbox);
}

/** One inbox and where the widget is served from, for administrators. */
export async function loadInbox(inboxId: string): Promise<{ inbox: InboxView; baseUrl: string }> {
  const { scope } = await requireActor("administrator");
  if (!inboxIdInput.safeParse({ inboxId }).success) notFound();
  const row = await findInbox(scope, inboxId);
  if (!row) notFound();
  return { inbox: presentInbox(row), baseUrl: env.BASE_URL };
}
