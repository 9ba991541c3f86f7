import type { ConversationMarksInput } from "@/lib/schemas/widget";
import { mergeAttributes } from "@/server/contacts/commands/change-contact";
import { readAttributes } from "@/server/contacts/present";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";

export type MarkResult =
  | { ok: true }
  | { ok: false; reason: "not_found" }
  /** The account has no label of this title; a page makes none. */
  | { ok: false; reason: "unknown_label"; title: string };

/**
 * What the host page says of a conversation: attributes (null deletes) and labels of the account, by title. All of it or
 * nothing; what is so already changes nothing.
 */
export async function markConversation(
  scope: AccountScope,
  input: ConversationMarksInput & { conversationId: string },
): Promise<MarkResult> {
  const { conversationId } = input;
  return withEvents(scope, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const current = await tx.conversation.findFirst({
      where: { id: conversationId },
      select: { attributes: true },
    });
    if (!current) return { ok: false, reason: "not_found" };
    const labels = await readLabels(tx, input.add_labels ?? []);
    if (!labels.ok) return labels;
    const attributes = mergeAttributes(
      readAttributes(current.attributes),
      input.custom_attributes ?? {},
    );
    const added = await tx.conversationLabel.createMany({
      data: labels.ids.map((labelId) => ({ accountId: scope, conversationId, labelId })),
      skipDuplicates: true,
    });
    const removed = await tx.conversationLabel.deleteMany({
      where: { conversationId, label: { title: { in: input.remove_labels ?? [] } } },
    });
    const changed = [
      ...(attributes ? ["attributes"] : []),
      ...(added.count + removed.count > 0 ? ["labels"] : []),
    ];
    if (changed.length === 0) return { ok: true };
    await tx.conversation.updateMany({
      where: { id: conversationId },
      data: { rev: { increment: 1 }, ...(attributes && { attributes }) },
    });
    emit({ type: "conversation.updated", payload: { conversationId, changed } });
    return { ok: true };
  });
}

async function readLabels(
  tx: TenantTx,
  titles: string[],
): Promise<{ ok: true; ids: string[] } | { ok: false; reason: "unknown_label"; title: string }> {
  if (titles.length === 0) return { ok: true, ids: [] };
  const rows = await tx.label.findMany({
    where: { title: { in: titles } },
    select: { id: true, title: true },
  });
  const known = new Set(rows.map(({ title }) => title.toLowerCase()));
  const title = titles.find((wanted) => !known.has(wanted.toLowerCase()));
  if (title !== undefined) return { ok: false, reason: "unknown_label", title };
  return { ok: true, ids: rows.map(({ id }) => id) };
}
