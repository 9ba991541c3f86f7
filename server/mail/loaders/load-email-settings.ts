import "server-only";
import type {
  InboundEmailView,
  InboundList,
  SuppressionView,
} from "@/lib/schemas/mail/inbound-mail";
import { requireActor } from "@/server/auth/session";
import { listInboxes } from "@/server/inboxes/queries";
import { countInbound, listInbound } from "@/server/mail/lists/list-inbound";
import { presentInbound } from "@/server/mail/lists/present-inbound";
import { countSuppressions, listSuppressions } from "@/server/mail/lists/suppressions";
import {
  countFailedMails,
  type FailedMailView,
  listFailedMails,
} from "@/server/mail/sending/list-failed-mails";

const limit = 50;

export type Page<Item> = { items: Item[]; nextCursor: string | null };

/** Where a page begins, and what to look for. */
type PageInput = { after: string | undefined; words: string | undefined };

/** How many entries each list has, for the tabs. */
export async function loadEmailCounts(): Promise<Record<InboundList | "suppressed", number>> {
  const { scope } = await requireActor("administrator");
  const [inbound, unsent, suppressed] = await Promise.all([
    countInbound(scope),
    countFailedMails(scope),
    countSuppressions(scope),
  ]);
  return { ...inbound, failed: inbound.failed + unsent, suppressed };
}

/** Received mails of one list, and the inboxes a conversation can be started in. */
export async function loadInboundList(
  list: InboundList,
  { after, words }: PageInput,
): Promise<Page<InboundEmailView> & { inboxes: { id: string; name: string }[] }> {
  const { scope } = await requireActor("administrator");
  const [{ items, nextCursor }, inboxes] = await Promise.all([
    listInbound(scope, { list, after, words, limit }),
    listInboxes(scope),
  ]);
  return {
    items: items.map(presentInbound),
    nextCursor,
    inboxes: inboxes.map(({ id, name }) => ({ id, name })),
  };
}

/** Mails of ours that could not be sent. */
export async function loadUnsentMails(input: PageInput): Promise<Page<FailedMailView>> {
  const { scope } = await requireActor("administrator");
  return listFailedMails(scope, { ...input, limit });
}

/** Addresses nothing is sent to. */
export async function loadSuppressions(input: PageInput): Promise<Page<SuppressionView>> {
  const { scope } = await requireActor("administrator");
  return listSuppressions(scope, { ...input, limit });
}
