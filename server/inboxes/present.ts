import type { InboxView } from "@/lib/schemas/inbox";
import type { Prisma } from "@/server/db/client";
import { parseInboxSettings } from "@/server/inboxes/settings";

/** An inbox for its settings pages, without the identity key. */
export function presentInbox(row: Prisma.InboxGetPayload<object>): InboxView {
  return {
    id: row.id,
    name: row.name,
    websiteToken: row.websiteToken,
    supportAddress: row.supportAddress,
    settings: parseInboxSettings(row),
  };
}
