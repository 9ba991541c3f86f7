import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { MailboxEmailView, MailboxThreadView } from "@/lib/schemas/mail/mailbox";
import { findActor } from "@/server/auth/session";
import { isAppError } from "@/server/errors";
import { requestPath } from "@/server/http/client-address";
import { admitReader, type MailboxReader } from "@/server/mail/mailbox/policy";
import { presentMailboxEmail, presentThread } from "@/server/mail/mailbox/present";
import { findMailboxEmail, listThread, listThreads } from "@/server/mail/mailbox/queries";

/** The reader of the page; everybody else is sent to sign in, or finds nothing. */
async function requireReader(): Promise<MailboxReader> {
  const given = await headers();
  try {
    return admitReader({ headers: given, actor: await findActor() });
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.code !== "unauthenticated") notFound();
    redirect(`/login?callbackUrl=${encodeURIComponent(requestPath(given))}`);
  }
}

export type MailboxSearch = { peer?: string | undefined; after?: string | undefined };

export type MailboxThreads = {
  items: MailboxThreadView[];
  nextCursor: string | null;
  /** Mails to members, such as invitations, are left out: only administrators see them. */
  isPartial: boolean;
};

/** A page of threads, newest first. */
export async function loadMailboxThreads(search: MailboxSearch): Promise<MailboxThreads> {
  const peer = search.peer?.trim() || undefined;
  const reader = await requireReader();
  const { items, nextCursor } = await listThreads(reader, {
    ...{ peer, after: search.after },
    limit: 50,
  });
  const isPartial = reader.actor?.role !== "administrator";
  return { items: items.map(presentThread), nextCursor, isPartial };
}

/** The mails of one thread, oldest first; not found when the reader may see none of it. */
export async function loadMailboxThread(id: string): Promise<MailboxEmailView[]> {
  const reader = await requireReader();
  const row = await findMailboxEmail(reader, id);
  if (!row) notFound();
  return Promise.all((await listThread(reader, row)).map(presentMailboxEmail));
}
