import type { z } from "zod";
import { localizeSettings, visitorLocale } from "@/lib/inbox/localize";
import type { csatPayload } from "@/lib/schemas/message";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { parseInboxSettings } from "@/server/inboxes/settings";
import type { Actor } from "@/server/members/actor";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";

/**
 * Asks how it went, when the inbox wants that: once in a conversation, and only where somebody answered. The caller
 * holds the conversation's lock. `actor` null: the customer ended it himself.
 */
export async function askSurvey(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  ask: { conversationId: string; actor: Pick<Actor, "userId" | "name"> | null },
): Promise<void> {
  const { conversationId, actor } = ask;
  const conversation = await tx.conversation.findFirst({
    where: { id: conversationId },
    select: {
      firstReplyAt: true,
      inbox: { select: { name: true, settings: true } },
      contact: { select: { locale: true } },
    },
  });
  if (!conversation?.firstReplyAt) return;
  const main = parseInboxSettings(conversation.inbox);
  if (!main.csat.isEnabled) return;
  const before = await tx.message.count({ where: { conversationId, kind: "csat" } });
  if (before > 0) return;
  const locale = visitorLocale(main, { tag: conversation.contact.locale, isChosen: true });
  const { text, style } = localizeSettings(main, locale).csat;
  const payload: z.infer<typeof csatPayload> = { style, rating: null, comment: "" };
  const asked = await writeMessage(tx, scope, {
    ...{ conversationId, kind: "csat", text, payload, via: "dashboard" },
    ...{ authorKind: "agent", authorId: actor?.userId ?? null, authorName: actor?.name ?? null },
  });
  if (asked.ok) emit.stored(messageCreated(asked.message));
}
